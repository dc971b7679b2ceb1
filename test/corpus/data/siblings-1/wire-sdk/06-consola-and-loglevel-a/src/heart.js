import { consola, createConsola } from 'consola';
import loglevel from 'loglevel';

const quiet = createConsola({ level: 1 });
const tagged = consola.withTag('heart');
const custom = createConsola({ reporters: [{ log: (entry) => process.stdout.write(`${entry.type}\n`) }] });
const ll = loglevel.getLogger('heart');
ll.setLevel('warn');

export function info(patient) { consola.info('heart of', patient.fullName); } // leak: log
export function box(patient) { consola.box(`heart of ${patient.fullName}`); } // leak: log
export function object(patient) { tagged.warn({ diagnosis: patient.diagnosis }); } // leak: log
export function below(patient) { quiet.info('heart of', patient.fullName); } // safe: below the level
export function atLevel(patient) { quiet.warn('heart of', patient.fullName); } // leak: log
export function typeOnly(patient) { custom.info('heart of', patient.fullName); } // safe: the reporter prints the type only
export function quietLog(patient) { ll.info('heart of', patient.fullName); } // safe: below the level
export function loudLog(patient) { ll.error('heart of', patient.fullName); } // leak: log
export function number(patient) { consola.info('beats', patient.beats); } // safe
export function silenced(patient) { loglevel.getLogger('off').setLevel('silent'); loglevel.getLogger('off').error(patient.fullName); } // safe: silent
