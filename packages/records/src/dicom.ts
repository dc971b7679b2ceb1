const PREAMBLE = 128;

/** True for a file with the preamble of DICOM part 10. Data sets without one are not told from other binary files. */
export function isDicom(head: Buffer): boolean {
  return head.length > PREAMBLE + 4 && head.toString('latin1', PREAMBLE, PREAMBLE + 4) === 'DICM';
}
