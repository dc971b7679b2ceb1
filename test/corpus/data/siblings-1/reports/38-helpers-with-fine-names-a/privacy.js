export const deidentify = (patient) => ({ ...patient, deidentified: true });
export const redactName = (name) => (name ? name.trim() : '[none]');
export const encryptForLog = (text) => Buffer.from(text, 'utf8').toString('base64');
export function sanitizeRecord(record) {
  if ('password' in record) delete record.password;
  return record;
}
export const maskDigits = (text) => text.replace(/\d/g, '#');
export const stripToId = (patient) => patient.id;
