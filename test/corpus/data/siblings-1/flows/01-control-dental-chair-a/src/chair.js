const { journal } = require('./journal');

function seatPatient(patient, chair) {
  journal('seated', chair.number); // safe: a chair
  journal('seated', patient.fullName, patient.birthDate); // leak: log
  chair.occupiedBy = patient.id;
  journal('chair is now', chair.state); // safe
}

function finishTreatment(patient, treatment) {
  journal('treatment done', treatment.durationMinutes); // safe: minutes
  if (patient.allergies.length > 0) {
    journal('mind allergies', patient.allergies.join('/')); // leak: log
    journal('mind allergies', patient.allergies.length); // safe: how many
  }
}
module.exports = { seatPatient, finishTreatment };
