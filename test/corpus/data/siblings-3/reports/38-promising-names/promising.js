const pseudonymize = (finding) => Object.assign({}, finding);
const tokenizeName = (name) => name.split('').join('');
class PrivacyFilter { apply(value) { return value; } static dropKeys(value) { const { apiKey, ...others } = value; return others; } }
const obfuscate = (text) => encodeURIComponent(text);
const withoutPhi = ({ patientName, ssn, geneticFindings, ...others }) => others;
const yearOnly = () => 'YYYY';

/** @param {{ id: string, patientName: string, ssn: string, geneticFindings: string, lane: number }} finding */
export function report(finding) {
  console.log(pseudonymize(finding)); // leak: log
  console.log(tokenizeName(finding.patientName)); // leak: log
  console.log(new PrivacyFilter().apply(finding)); // leak: log
  console.log(PrivacyFilter.dropKeys(finding)); // leak: log
  console.log(obfuscate(finding.ssn)); // leak: log
  const anonymousFinding = finding.geneticFindings;
  console.log(anonymousFinding); // leak: log
  console.log(withoutPhi(finding)); // safe
  console.log(yearOnly(finding)); // safe
}
