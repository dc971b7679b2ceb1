/** @typedef {{ id: string, fullName: string, dob: string, room: string }} Patient */

class Calls {
  /** @param {Patient} patient */
  ring(patient) {
    switch (patient.room) {
      case 'A':
        // phitrace-ignore-next-line phi-in-logs -- the board hangs in the locked room
        console.log(patient.fullName); // safe
        break;
      case 'B':
        console.log(patient.dob); // phitrace-ignore phi-in-logs -- the board hangs in the locked room
        break;
      default:
        // phitrace-ignore-next-line phi-in-url -- another rule
        console.log(patient.fullName); // leak: log
    }
    return [
      /* phitrace-ignore-next-line phi-in-logs -- in a list */
      console.info(patient.fullName), // safe
      console.info(patient.dob), // leak: log
    ];
  }

  // phitrace-ignore-next-line phi-in-logs -- a field that holds a function
  shout = (/** @type {Patient} */ patient) => console.warn(patient.fullName); // safe

  /** @param {Patient[]} patients */
  all(patients) {
    // phitrace-ignore-next-line phi-in-logs -- one line only
    patients.forEach((patient) => console.log(patient.fullName)); // safe
    patients.forEach((patient) => console.log(patient.fullName)); // leak: log
    console.log(patients.length); // safe
  }
}
module.exports = { Calls };
