import * as io from './index.js';
import { show, tell as whisper } from './index.js';

export const viaStar = (patient) => io.show(patient.fullName); // leak: log
export const viaReexport = (patient) => show(patient.diagnosis); // leak: log
export const viaRenamedDefault = (patient) => whisper(patient.dateOfBirth); // leak: log
let current = null;
current = show;
export const viaAssigned = (patient) => current(patient.fullName); // leak: log
const compose = (f, g) => (x) => f(g(x));
export const viaCompose = (patient) => compose(show, String)(patient.ssn); // leak: log
const once = (f) => { let done = false; return (x) => { if (!done) { done = true; f(x); } }; };
const showOnce = once(show);
export const viaOnce = (patient) => showOnce(patient.ssn); // leak: log
export const viaApply = (patient) => show.apply(null, [patient.fullName]); // leak: log
export const viaNullish = (patient, out) => (out ?? show)(patient.fullName); // leak: log
export const lengthOnly = (patient) => io.show(patient.fullName.length); // safe
export const idOnly = (patient) => showOnce(patient.id); // safe
export const noCall = (patient) => ({ out: show, who: patient.fullName }); // safe: nothing is printed
export const composedLength = (patient) => compose(show, (s) => s.length)(patient.ssn); // safe: a length
export const shown = () => whisper('ready'); // safe
export const viaApplyId = (patient) => show.apply(null, [patient.id]); // safe
export const held = (patient) => once(() => patient.fullName.length); // safe: nothing is printed
export const currentId = (patient) => current(patient.id); // safe
