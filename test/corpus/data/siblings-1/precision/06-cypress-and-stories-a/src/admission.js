export function admit(patient) {
  console.log('admitting', patient.fullName); // leak: log
  console.log('admitting', typeof patient.diagnosis); // safe
  return patient.diagnosis !== '';
}
