import type { RecordObservation } from '@phitrace/core';
import { expect, it } from 'vitest';
import { detectIn } from './memory.ts';
import { scanText } from './scanner.ts';

/** A header of EDF with one signal, as pyEDFlib 0.1.42 writes it, and four samples. */
function edf(version: string, patient: string, { recording = 'Startdate X X X X', kind = '' } = {}): Buffer {
  const fields = [
    [version, 8],
    [patient, 80],
    [recording, 80],
    ['02.03.19', 8],
    ['22.10.00', 8],
    ['512', 8],
    [kind, 44],
    ['1', 8],
    ['1', 8],
    ['1', 4],
  ] as const;
  const head = fields.map(([text, length]) => text.padEnd(length)).join('');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(256, ' '), Buffer.from([1, 0, 2, 0, 3, 0, 4, 0])]);
}

/** A header of a Holter recording, at the places that ishneholterlib 2020.5.29 reads. */
function holter({ first = '', last = '', id = '', born = [0, 0, 0] }): Buffer {
  const head = Buffer.alloc(522);
  head.write('ISHNE1.0', 0);
  head.write(first, 28);
  head.write(last, 68);
  head.write(id, 108);
  born.forEach((number, i) => head.writeInt16LE(number, 132 + 2 * i));
  return Buffer.concat([head, Buffer.alloc(400, 1)]);
}

const PLUS = { kind: 'EDF+C', recording: 'Startdate 02-MAR-2019 PSG-12 Mercer XL' };
const OF_PEOPLE: Readonly<Record<string, Buffer>> = {
  'plus.edf': edf('0', '48812093 M 22-MAR-1957 Harold_Kowalczyk', PLUS),
  'plain.edf': edf('0', 'Kowalczyk, Harold  M 22.03.57  48812093'),
  'plus.bdf': edf('\u00ffBIOSEMI', '48812093 M 22-MAR-1957 Harold_Kowalczyk', { ...PLUS, kind: 'BDF+C' }),
  'long.ecg': holter({ first: 'Harold', last: 'Kowalczyk', id: '48812093', born: [22, 3, 1957] }),
};

/** Of sets that everybody may have: Sleep-EDF and the like write nobody. */
const OF_NOBODY: Readonly<Record<string, Buffer>> = {
  'unknown.edf': edf('0', 'X X X X', PLUS),
  'sleep.edf': edf('0', 'X F X Female_33yr', PLUS),
  'numbered.edf': edf('0', 'S017 X X S017', PLUS),
  'empty.edf': edf('0', ''),
  'nobody.ecg': holter({}),
  'counts.txt': Buffer.from(`0       ${'1 2 3 4 '.repeat(60)}`),
};

const categoriesOf = ({ categories }: RecordObservation) => categories.map(({ category }) => category).sort();
const recordsIn = async (files: Readonly<Record<string, Buffer>>) => {
  const { observations, coverage } = await detectIn(files);
  expect(coverage.skipped).toEqual([]);
  return observations.filter((observation): observation is RecordObservation => observation.kind === 'record');
};

it.each(Object.entries(OF_PEOPLE))('the person in the header of %s is read', async (path, content) => {
  const [found, ...others] = await recordsIn({ [path]: content });
  expect(others).toEqual([]);
  expect(found && categoriesOf(found)).toEqual(['date', 'mrn', 'name']);
});

it('recordings of nobody hold no record of a person', async () => {
  expect((await recordsIn(OF_NOBODY)).filter(({ verdict }) => verdict !== 'synthetic')).toEqual([]);
});

it('a header that is cut off is none', async () => {
  const { observations } = await detectIn({ 'cut.edf': edf('0', 'X X X X').subarray(0, 200), 'cut.ecg': holter({}).subarray(0, 300) });
  expect(observations).toEqual([]);
});

it('files of German practices and devices are read by their numbers', () => {
  const lines = ['01380006310', '014300000483', '0183101Kowalczyk', '0153102Harold', '017310322031957', '0253107Sendlinger Str. 12'];
  const [found] = scanText('export.gdt', lines.join('\r\n')).observations;
  expect(found && categoriesOf(found)).toEqual(['date', 'mrn', 'name']);
});
