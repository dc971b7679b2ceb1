import createDebug from 'debug';
import signale from 'signale';

createDebug.enable('pain:*,-pain:quiet');
const debug = createDebug('pain:visit');
const quiet = createDebug('pain:quiet');
const { Signale } = signale;
const warnOnly = new Signale({ scope: 'pain', logLevel: 'error' });
const secret = new Signale({ secrets: ['visit-key'] });
const disabled = new Signale({ disabled: true });

export function text(patient) { debug(`pain of ${patient.fullName}`); } // leak: log
export function format(patient) { debug('pain %O', { diagnosis: patient.diagnosis }); } // leak: log
export function extended(patient) { debug.extend('more')('pain', patient.birthDate); } // leak: log
export function notEnabled(patient) { quiet('pain of %s', patient.fullName); } // safe: this namespace is switched off
export function number(patient) { debug('pain %d', patient.tries); } // safe
export function signaled(patient) { signale.info('pain of', patient.fullName); } // leak: log
export function success(patient) { signale.success({ prefix: 'pain', message: patient.diagnosis }); } // leak: log
export function below(patient) { warnOnly.info('pain of', patient.fullName); } // safe: below the level
export function atLevel(patient) { warnOnly.error('pain of', patient.fullName); } // leak: log
export function off(patient) { disabled.error('pain of', patient.fullName); } // safe: disabled
export function secrets(patient) { secret.info(`key of ${patient.fullName}`); } // leak: log
export function count(patient) { signale.info('pain', patient.tries); } // safe
export function id(patient) { signale.note(patient.id); } // safe: opaque id
export function later() { signale.await('pain'); } // safe
