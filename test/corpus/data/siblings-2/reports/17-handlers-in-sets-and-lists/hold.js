/** @typedef {{ id: string, fullName: string, bloodType: string, diagnosis: string }} Recipient */

const h1 = (line) => console.log(line);
const held1 = new Set([h1]);
/** @param {Recipient} r */
export const s1 = (r) => held1.forEach((h) => h(r.fullName)); // leak: log

const h2 = (line) => console.log(line);
/** @param {Recipient} r */
export const s2 = (r) => { const [first] = [h2]; first(r.fullName); }; // leak: log

const h3 = (line) => console.log(line);
const held3 = { low: h3 };
/** @param {Recipient} r */
export const s3 = (r) => Object.values(held3).forEach((h) => h(r.fullName)); // leak: log

const h4 = (line) => console.log(line);
const base4 = [h4];
const held4 = [...base4, () => {}];
/** @param {Recipient} r */
export const s4 = (r) => { for (let i = 0; i < held4.length; i++) held4[i](r.diagnosis); }; // leak: log

const h5 = (line) => console.log(line);
const held5 = new Map();
held5.set('main', h5);
/** @param {Recipient} r */
export const s5 = (r) => { for (const [, h] of held5) h(r.fullName); }; // leak: log

const held6 = { count: (line) => console.log(line.length) };
/** @param {Recipient} r */
export const s6 = (r) => held6.count(r.fullName); // safe
/** @param {Recipient} r */
export const s7 = (r) => held1.forEach((h) => h(r.id)); // safe
/** @param {Recipient} r */
export const s8 = (r, key) => held3[key]?.(r.id); // safe
