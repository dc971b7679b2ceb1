/** @typedef {{ id: string, fullName: string, dob: string, diagnosis: string }} HeartPatient */

export class Rounds {
  /** @param {HeartPatient[]} patients */
  constructor(patients) {
    this.patients = patients;
  }

  list() {
    for (const patient of this.patients) {
      // phitrace-ignore-next-line phi-in-logs -- terminal of the ward, not kept
      console.table({ name: patient.fullName, born: patient.dob }); // safe (suppressed)
      // phitrace-ignore-next-line phi-in-logs -- a template over two lines
      console.log(`${patient.fullName}
        ${patient.diagnosis}`);
      console.log(patient.dob); // phitrace-ignore phi-in-logs -- on the same line
      console.log(patient.diagnosis); // leak: log
    }
  }

  /** @param {HeartPatient} patient */
  open(patient) {
    // phitrace-ignore-next-line phi-in-url -- the comment names another rule
    console.log('opening', patient.fullName); // leak: log
    // phitrace-ignore-next-line phi-in-url, phi-in-logs -- two rules
    console.log('opened', patient.fullName); // safe (suppressed)
    // phitrace-ignore-next-line phi-in-url -- kiosk without address bar
    location.assign(`/chart?name=${patient.fullName}`); // safe (suppressed)
    // phitrace-ignore-next-line phi-in-logs -- only the first of the two lines
    console.log(patient.dob); // safe (suppressed)
    console.log(patient.dob); // leak: log
    console.log('opened', patient.id); // safe
  }
}
