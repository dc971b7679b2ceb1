interface Participant { armNo: number; fullName: string; ssn: string; diagnosis: string }

class Anonymizer {
  static anonymize(p: Participant): Participant { return Object.assign(Object.create(null), p); }
  pseudonymize = (p: Participant) => ({ ...p, armNo: 0 });
  encrypt(text: string) { return text.split('').reverse().join(''); }
  deidentify({ armNo }: Participant) { return { armNo }; }
}
const maskSsn = (ssn: string) => `${ssn.slice(0, 3)}-${ssn.slice(3)}`;
const redactName = (_name: string) => '[name]';
function sanitize<T extends object>(value: T): T { return JSON.parse(JSON.stringify(value)); }

export function protocol(p: Participant) {
  const anonymizer = new Anonymizer();
  console.log(Anonymizer.anonymize(p)); // leak: log
  console.log(anonymizer.pseudonymize(p)); // leak: log
  console.log(anonymizer.encrypt(p.diagnosis)); // leak: log
  console.log(anonymizer.deidentify(p)); // safe
  console.log(maskSsn(p.ssn)); // leak: log
  console.log(redactName(p.fullName)); // safe
  console.log(sanitize(p)); // leak: log
  const redacted = p.fullName.normalize();
  console.log(redacted); // leak: log
  const encryptedSsn = p.ssn;
  console.log({ encryptedSsn }); // leak: log
  console.log(p.fullName.replace(/./g, '#')); // safe
}
