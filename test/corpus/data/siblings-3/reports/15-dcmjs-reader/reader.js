import dcmjs from 'dcmjs';
import Bugsnag from '@bugsnag/js';

export class Reader {
  async read(blob) {
    try {
      const dicom = dcmjs.data.DicomMessage.readFile(await blob.arrayBuffer());
      const dataset = dcmjs.data.DicomMetaDictionary.naturalizeDataset(dicom.dict);
      console.info('image', dataset.Rows, dataset.Columns, dataset.Modality); // safe
      console.info('image of', dataset.PatientName); // leak: log
      Bugsnag.leaveBreadcrumb('opened', { id: dataset.PatientID }); // leak: error-monitor
      Bugsnag.leaveBreadcrumb('opened', { modality: dataset.Modality }); // safe
      console.info('born', dicom.dict['00100030'].Value[0]); // leak: log
      return dataset;
    } catch (problem) {
      Bugsnag.notify(new Error('unreadable image')); // safe
      return null;
    }
  }
}
