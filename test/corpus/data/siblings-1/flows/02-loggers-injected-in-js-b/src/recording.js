import { forModule } from './log.js';

export function createRecorder({ log, device }) {
  return {
    attach(patient) {
      log.ok(`electrodes on ${patient.lastName}, ${patient.firstName}`); // leak: log
      log.ok(`electrodes on device ${device.serial}`); // safe
    },
    fail(patient, error) {
      log.bad(`recording broke for ${patient.insuranceNumber}`, error.code); // leak: log
      log.bad(`recording broke after ${patient.nightsRecorded} nights`, error.code); // safe
    },
  };
}

function score(patient, tell = (line) => console.log(line)) {
  tell(`apnea index of ${patient.email}: ${patient.apneaIndex}`); // leak: log
  tell('scored'); // safe
}

export function night(patient, device) {
  const recorder = createRecorder({ log: forModule('recorder'), device });
  recorder.attach(patient);
  score(patient);
  return recorder;
}
