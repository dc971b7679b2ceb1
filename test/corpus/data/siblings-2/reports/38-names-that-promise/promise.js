import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

/** @typedef {{ id: string, fullName: string, ssn: string, variant: string, tubes: number }} GenePatient */

/** @param {GenePatient} p */
const anonymise = (p) => Object.assign({}, p, { anonymous: true });
const encrypted = (text) => Buffer.from(text, 'utf8').toString('base64');
const pseudonym = (name) => name.split(' ').reverse().join(' ');
class Deidentifier {
  /** @param {GenePatient} p */
  run(p) {
    const { password, ...clean } = p;
    return clean;
  }
}
const keyed = (text) => createHmac('sha256', process.env.PEPPER).update(text).digest('hex');
const sealed = (text, key) => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
};
/** @param {GenePatient} p */
const countsOf = (p) => ({ id: p.id, tubes: p.tubes });

/** @param {GenePatient} patient */
export function sequenced(patient, key) {
  console.log(anonymise(patient)); // leak: log
  console.log(encrypted(patient.ssn)); // leak: log
  console.log(pseudonym(patient.fullName)); // leak: log
  console.log(new Deidentifier().run(patient)); // leak: log
  const maskedName = patient.fullName;
  console.log(maskedName); // leak: log
  console.log(keyed(patient.ssn)); // safe
  console.log(sealed(patient.variant, key)); // safe
  console.log(countsOf(patient)); // safe
  const maskedSsn = patient.ssn.replace(/./g, '*');
  console.log(maskedSsn); // safe
  console.log('sequenced', patient.id); // safe
}
