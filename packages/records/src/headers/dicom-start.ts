const PREAMBLE = 128;
/** What data sets begin with, as group and element: length of the group, what the file is, length to the end, character set, kind of image. */
const FIRST = new Set([0x0002_0000, 0x0002_0002, 0x0008_0000, 0x0008_0001, 0x0008_0005, 0x0008_0008]);
/** Kinds of values of these elements, which a data set may name or leave out. */
const KINDS = new Set(['UL', 'CS', 'UI']);
const LONGEST = 64;

/** True for a file with the preamble of DICOM part 10, or a data set without one, as older devices write. */
export function isDicom(head: Buffer): boolean {
  return (head.length > PREAMBLE + 4 && head.toString('latin1', PREAMBLE, PREAMBLE + 4) === 'DICM') || isBareDicom(head);
}

/** True for bytes that begin with two elements of the same group, little endian. */
export function isBareDicom(head: Buffer): boolean {
  if (head.length < 24) return false;
  const group = head.readUInt16LE(0);
  if (!FIRST.has(group * 0x1_0000 + head.readUInt16LE(2))) return false;
  if (head.toString('latin1', PREAMBLE, PREAMBLE + 4) === 'DICM') return false;
  const length = isExplicit(head) ? head.readUInt16LE(6) : head.readUInt32LE(4);
  return length % 2 === 0 && length <= LONGEST && head.length > 10 + length && head.readUInt16LE(8 + length) === group;
}

/** Whether a data set without preamble names the kinds of its values. */
export function isExplicit(head: Buffer): boolean {
  return KINDS.has(head.toString('latin1', 4, 6));
}
