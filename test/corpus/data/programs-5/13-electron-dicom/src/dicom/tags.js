module.exports = {
  PatientName: 'x00100010',
  PatientID: 'x00100020',
  PatientBirthDate: 'x00100030',
  AccessionNumber: 'x00080050',
  Modality: 'x00080060',
  StudyInstanceUID: 'x0020000d',
  Manufacturer: 'x00080070',
  Rows: 'x00280010',
  Columns: 'x00280011',
};
