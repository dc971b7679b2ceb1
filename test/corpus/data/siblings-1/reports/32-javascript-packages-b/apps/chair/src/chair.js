import { print, tokenOf } from '../../../packages/tools/src/tools.js';

export function chair(patient, toothChart, settings) {
  console.log(toothChart); // leak: log
  console.log(tokenOf(patient)); // safe: a declared de-identifier
  console.log(settings.height); // safe
  print(patient.dateOfBirth);
  // eslint-disable-next-line phitrace/phi-in-logs -- the assistant's screen
  console.log(patient.fullName);
}
