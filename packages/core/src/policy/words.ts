/** How categories are called in a sentence. */
const phrases: Readonly<Record<string, string>> = {
  name: 'patient name',
  address: 'patient address',
  date: 'patient date',
  phone: 'phone number',
  fax: 'fax number',
  email: 'e-mail address',
  ssn: 'Social Security number',
  mrn: 'medical record number',
  'health-plan': 'health-plan number',
  account: 'account number',
  license: 'licence number',
  vehicle: 'vehicle identifier',
  device: 'device identifier',
  url: 'personal URL',
  ip: 'IP address',
  biometric: 'biometric identifier',
  photo: 'patient photo',
  'other-id': 'patient identifier',
  clinical: 'clinical data',
  sud: 'substance-use record',
  psychotherapy: 'psychotherapy note',
  record: 'patient record',
  'free-text': 'patient free text',
  reference: 'record reference',
  staff: 'staff data',
};

const mostNamed = 3;

/** `patient name`, `patient name, phone number and clinical data`, `…, … , … and 2 more kinds of data`. */
export function toPhrase(categories: readonly string[]): string {
  const words = categories.map((category) => phrases[category] ?? category.replaceAll('-', ' '));
  const rest = words.length - mostNamed;
  if (rest > 0) return `${words.slice(0, mostNamed).join(', ')} and ${rest} more kind${rest === 1 ? '' : 's'} of data`;
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
