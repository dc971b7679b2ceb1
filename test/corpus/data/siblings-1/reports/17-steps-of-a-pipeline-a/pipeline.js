const print = (text) => console.log(text);
const measure = (text) => console.log(text.length); // safe
const drop = () => {};

const steps = [drop, print];
export const t1 = (patient) => steps.map((step) => step(patient.fullName)); // leak: log
const pair = [measure, (line) => console.warn(line)];
export const t2 = (patient) => pair[1](patient.diagnosis); // leak: log
export const t3 = (patient) => pair[0](patient.diagnosis); // safe: a length
export function t4(patient) {
  const [, second] = pair;
  second(patient.dateOfBirth); // leak: log
}
const byLevel = { quiet: drop, loud: (line) => console.error(line) };
export const t5 = (patient, level) => byLevel[level](patient.ssn); // leak: log
export const t6 = (patient) => byLevel.quiet(patient.ssn); // safe: nothing is printed
const hooks = new Set();
export const hook = (fn) => { hooks.add(fn); };
hook((name) => console.info(name));
export const t7 = (patient) => { for (const fn of hooks) fn(patient.lastName); }; // leak: log
export const t8 = (patient) => steps.reduce((n, step) => { step(patient.phone); return n + 1; }, 0); // leak: log
export const t9 = (patient) => [measure].forEach((fn) => fn(patient.phone)); // safe: a length
export const t10 = (patient) => pair.length + steps.length + console.log(patient.id); // safe: opaque id
export const t11 = (patient) => steps.forEach((step) => step(String(patient.visits.length))); // safe: a count
