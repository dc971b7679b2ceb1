import { type HeaderField, type HeaderKind, type HeaderPlace, fixedText } from './header.js';

/** What a file begins with: the version, in EDF a padded zero, in BDF a byte of ones and a name. */
const BEGINNINGS = ['0       ', '\u00ffBIOSEMI'];
const HEADER = 256;
/** https://www.edfplus.info/specs/edf.html, "The header record". */
const PLACES = {
  patient: { at: 8, length: 80 },
  recording: { at: 88, length: 80 },
  start: { at: 168, length: 8 },
  bytes: { at: 184, length: 8 },
  reserved: { at: 192, length: 44 },
  signals: { at: 252, length: 4 },
} satisfies Record<string, HeaderPlace>;
/** A header of EDF+ or BDF+ names parts: https://www.edfplus.info/specs/edfplus.html, 2.1.3.3. */
const HAS_PARTS = /^[EB]DF\+[CD]/;
const UNKNOWN = 'X';
const BIRTH_DATE = /\b\d{1,2}[-./](?:\d{1,2}|[A-Za-z]{3})[-./](?:\d{4}|\d{2})\b/;
/** A letter for the sex, a number, a comma: what stands beside a name where nobody said in which order. */
const BESIDE_NAME = /\b[FMX]\b|[^\s\p{L}'’.-]*\d\S*|,/gu;

/** Recordings of brain waves, sleep and hearts in the European Data Format (EDF, EDF+) and its form with 24 bits (BDF, BDF+). */
export const recording: HeaderKind = {
  standard: 'edf',
  isSo: (head) =>
    head.length >= HEADER &&
    BEGINNINGS.includes(head.toString('latin1', 0, 8)) &&
    [PLACES.bytes, PLACES.signals].every((place) => /^\d+$/.test(fixedText(head, place))),
  failure: 'a recording whose header is cut off',
  read: (content) => {
    const hasParts = HAS_PARTS.test(fixedText(content, PLACES.reserved));
    const patient = fixedText(content, PLACES.patient);
    const fields = hasParts
      ? [...partsOf(patient, ['code', 'sex', 'birthdate', 'name']), ...partsOf(fixedText(content, PLACES.recording), ['', 'startdate'])]
      : [...guessedParts(patient), { name: 'startdate', text: fixedText(content, PLACES.start) }];
    return [fields.filter(tellsSomething)];
  },
};

/** False for what nobody filled in, and for a number in place of a name. */
function tellsSomething({ name, text }: HeaderField): boolean {
  if (name === '' || text === '' || text === UNKNOWN) return false;
  return name !== 'name' || !/\d/.test(text);
}

/** Parts between blanks, in the order of their names; blanks within one are written as underscores. What comes after the last is free text. */
function partsOf(text: string, names: readonly string[]): HeaderField[] {
  const parts = text.split(' ');
  const named = names.map((name, i) => ({ name, text: (parts[i] ?? '').replaceAll('_', ' ') }));
  return [...named, { name: 'additional', text: parts.slice(names.length).join(' ').replaceAll('_', ' ') }];
}

/** A patient as software wrote it before there were parts: name, date of birth and number in any order. */
function guessedParts(text: string): HeaderField[] {
  const [birthdate = ''] = BIRTH_DATE.exec(text) ?? [];
  const rest = text.replace(birthdate, ' ');
  const [code = ''] = /\b\d{5,12}\b/.exec(rest) ?? [];
  const name = rest.replaceAll('_', ' ').replace(BESIDE_NAME, ' ').replace(/\s+/g, ' ').trim();
  return [
    { name: 'code', text: code },
    { name: 'birthdate', text: birthdate },
    { name: 'name', text: name },
  ];
}
