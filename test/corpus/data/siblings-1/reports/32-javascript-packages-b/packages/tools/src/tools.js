const tokens = new WeakMap();
export const tokenOf = (patient) => tokens.get(patient) ?? tokens.set(patient, patient.fullName).get(patient);
export function print(line) {
  console.info(line); // leak: log
  console.info('printed'); // safe
}
