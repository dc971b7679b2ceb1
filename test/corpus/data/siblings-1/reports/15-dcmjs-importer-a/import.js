import dcmjs from 'dcmjs';
import Rollbar from 'rollbar';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;
const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR });

export function importScan(buffer, fileName) {
  let dicom;
  try {
    dicom = DicomMessage.readFile(buffer);
  } catch (error) {
    rollbar.error('unreadable scan', { bytes: buffer.byteLength }); // safe
    throw error;
  }
  const dataset = DicomMetaDictionary.naturalizeDataset(dicom.dict);
  console.log('modality', dataset.Modality, dataset.Rows, dataset.Columns); // safe
  console.log('patient', dataset.PatientName); // leak: log
  console.log('slices', dataset.NumberOfFrames); // safe
  rollbar.info('imported', { birth: dataset.PatientBirthDate }); // leak: error_monitor
  rollbar.info('imported', { syntax: dicom.meta['00020010'].Value[0] }); // safe: the transfer syntax
  console.log('header', JSON.stringify(dataset)); // leak: log
  return dataset.StudyInstanceUID;
}
