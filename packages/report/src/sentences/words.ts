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

/** What happens to the data at a sink that nobody outside receives: for one kind of data, and for several. */
const verbs: Readonly<Record<string, readonly [string, string]>> = {
  'client-storage': ["is stored on the user's device through", "are stored on the user's device through"],
  url: ['is put into a URL by', 'are put into a URL by'],
  file: ['is written to a file by', 'are written to a file by'],
};
const reaches = ['reaches', 'reach'] as const;

const mostNamed = 3;

/** What happens to data at a sink. */
export function toVerb(sinkKind: string, isPlural: boolean): string {
  const [one, many] = verbs[sinkKind] ?? reaches;
  return isPlural ? many : one;
}

/** A word of `rules/kinds.json` in a sentence. */
export function toWord(word: string): string {
  return word.replaceAll('-', ' ');
}

/** `patient name`, `patient name, phone number and clinical data`, `…, … , … and 2 more kinds of data`. */
export function toPhrase(categories: readonly string[]): string {
  const words = categories.map((category) => phrases[category] ?? toWord(category));
  const rest = words.length - mostNamed;
  if (rest > 0) return `${words.slice(0, mostNamed).join(', ')} and ${rest} more kind${rest === 1 ? '' : 's'} of data`;
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
