import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: 'token', scrubFields: ['diagnosis', 'mrn'] });
const off = new Rollbar({ accessToken: 'token', enabled: false });

export function scrubbed(patient) { rollbar.error('spine', { diagnosis: patient.diagnosis, mrn: patient.mrn }); } // safe: scrubbed
export function scrubbedDeep(patient) { rollbar.error('spine', { patient: { diagnosis: patient.diagnosis } }); } // safe: scrubbed at any depth
export function otherKey(patient) { rollbar.error('spine', { who: patient.fullName }); } // leak: error_monitor
export function text(patient) { rollbar.warning(`spine of ${patient.fullName}`); } // leak: error_monitor
export function error(patient) { rollbar.error(new Error(`spine of ${patient.fullName}`)); } // leak: error_monitor
export function whole(patient) { rollbar.info('spine', patient); } // leak: error_monitor
export function disabled(patient) { off.error('spine', { who: patient.fullName }); } // safe: disabled
export function count(patient) { rollbar.info('spine', { tries: patient.tries, id: patient.id }); } // safe
