import dcmjs from 'dcmjs';
import Bugsnag from '@bugsnag/js';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;

export async function importScan(file) {
  const buffer = await file.arrayBuffer();
  try {
    const message = DicomMessage.readFile(buffer);
    const scan = DicomMetaDictionary.naturalizeDataset(message.dict);
    console.info('scan', scan.Modality, scan.Rows, scan.Columns); // safe
    console.info('scan', scan.StudyInstanceUID); // safe
    console.info('scan of', scan.PatientName); // leak: log
    Bugsnag.leaveBreadcrumb('scan read', { born: scan.PatientBirthDate }); // leak: error_monitor
    Bugsnag.leaveBreadcrumb('scan read', { slices: scan.NumberOfFrames }); // safe
    return scan;
  } catch (problem) {
    Bugsnag.notify(new Error('scan could not be read'), (event) => event.addMetadata('scan', { bytes: buffer.byteLength })); // safe
    Bugsnag.notify(new Error(`scan could not be read: ${file.name}`)); // leak: error_monitor
    return undefined;
  }
}

export function listTags(message) {
  const birth = message.dict['00100030'].Value[0];
  const rows = message.dict['00280010'].Value[0];
  console.table([{ birth }]); // leak: log
  console.table([{ rows }]); // safe
}
