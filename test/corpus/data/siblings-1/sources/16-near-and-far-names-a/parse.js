export function onFrame(frame) {
  const cells = frame.config.columns.map((c) => c.value);
  const medicalRecordNumber = cells[2];
  console.log(`frame of ${medicalRecordNumber}`); // leak: log
  const channel = cells[0];
  console.log('frame of', channel); // safe: a channel
}

export function search(patientEmail, limit) {
  const id = patientEmail.toLowerCase();
  const token = `${id}:${limit}`;
  console.log('search', token); // leak: log
  console.log('search', limit); // safe
}

/** @typedef {{ role: 'doctor', label: string, pager: string }} Doctor */
/** @typedef {{ role: 'patient', label: string, diagnosis: string }} Patient */
/** @param {Doctor | Patient} person */
export function badge(person) {
  console.log('badge for', person.label); // leak: log
  console.log('badge for', person.role); // safe
  if (person.role === 'doctor') console.log('pager', person.pager); // safe: staff
}
