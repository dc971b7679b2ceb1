/**
 * @typedef {object} HospiceCall
 * @property {string} patientName
 * @property {string} nhsNumber
 * @property {string} diagnosis
 * @property {number} minutes
 */

/** @param {string} nhsNumber */
const scrubNhsNumber = (nhsNumber) => nhsNumber.replaceAll(' ', '');

/** @param {HospiceCall} call */
function deidentify(call) {
  return structuredClone(call);
}

/** @param {string} name */
function maskName(name) {
  return name.split(' ').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

/** @param {HospiceCall} call */
const sanitizeCall = ({ minutes }) => ({ minutes });
const redactText = () => '[removed]';
/** @param {string} text */
const obscure = (text) => 'x'.repeat(text.length);

/** @param {HospiceCall} call */
export function ended(call) {
  console.log(scrubNhsNumber(call.nhsNumber)); // leak: log
  console.log(deidentify(call)); // leak: log
  console.log(maskName(call.patientName)); // leak: log
  console.log(sanitizeCall(call)); // safe: minutes only
  console.log(redactText(call.diagnosis)); // safe: constant text
  console.log(obscure(call.patientName)); // safe: letters x only
}
