import Bugsnag from '@bugsnag/js';
import dcmjs from 'dcmjs';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;

export class Viewer {
  async open(file: File) {
    let dicom;
    try {
      dicom = DicomMessage.readFile(await file.arrayBuffer());
    } catch (error) {
      Bugsnag.leaveBreadcrumb('unreadable', { size: file.size, type: file.type }); // safe
      throw new Error('unreadable', { cause: error });
    }
    const dataset = DicomMetaDictionary.naturalizeDataset(dicom.dict);
    console.log(dataset.Modality, dataset.Rows, dataset.Columns); // safe
    console.log(dataset.PatientName); // leak: log
    console.log('born', dicom.dict['00100030']?.Value?.[0]); // leak: log
    console.log('bits', dicom.dict['00280100']?.Value?.[0]); // safe
    Bugsnag.leaveBreadcrumb(`opened ${dataset.PatientID}`); // leak: error_monitor
    Bugsnag.addMetadata('image', { rows: dataset.Rows, modality: dataset.Modality }); // safe
    Bugsnag.addMetadata('image', dataset); // leak: error_monitor
    return dataset;
  }
}
