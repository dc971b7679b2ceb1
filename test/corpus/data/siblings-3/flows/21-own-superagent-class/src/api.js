const superagent = require('superagent');

class Api {
  constructor(base) { this.base = base; }
  list(path, onDone) {
    superagent.get(this.base + path).end((failure, reply) => {
      if (failure) { console.error('failed', failure.status); return; } // safe
      onDone(reply.body);
    });
  }
}
const api = new Api('https://rehab.example');

function showMedications() {
  api.list('/v2/patients/17/medications', (items) => {
    console.log('loaded', items); // leak: log
    console.log('loaded', items.length); // safe
  });
}
function showGyms() {
  api.list('/v2/gyms', (items) => {
    console.log('loaded', items); // safe
  });
}
function showExercisesOf(handle) { api.list('/v2/patients/17/pain-reports', handle); }
showExercisesOf(function (reports) { console.log(reports[0]); }); // leak: log
module.exports = { showMedications, showGyms };
