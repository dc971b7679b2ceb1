import { createHmac } from 'node:crypto';
import dcmjs from 'dcmjs';

const KEEP = ['Modality', 'Rows', 'Columns', 'PixelSpacing', 'SliceThickness', 'BodyPartExamined', 'Manufacturer', 'BitsAllocated'];

export function strip(buffer: ArrayBuffer): { dataset: Record<string, unknown>; key: string } {
  const file = dcmjs.data.DicomMessage.readFile(buffer);
  const full = dcmjs.data.DicomMetaDictionary.naturalizeDataset(file.dict) as Record<string, unknown>;
  const dataset: Record<string, unknown> = {};
  for (const k of KEEP) if (k in full) dataset[k] = full[k];
  const key = createHmac('sha256', process.env.DEID_KEY!).update(String(full.SOPInstanceUID)).digest('hex').slice(0, 24);
  return { dataset, key };
}
