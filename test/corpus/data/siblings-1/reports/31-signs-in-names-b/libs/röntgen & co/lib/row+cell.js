/** @param {{ id: string, patientName: string }} patient */
export function toRow(patient) {
  console.info(patient.patientName); // leak: log
  console.info('row', patient.id.length); // safe
  return [patient.id];
}
