import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { detectIn } from './memory.ts';
import { realLooking } from './scanner.js';

/** An element of a DICOM data set, explicit and little endian. */
function element(tag: string, kind: string, value: string): Buffer {
  const text = Buffer.from(value.padEnd(value.length + (value.length % 2)));
  const head = Buffer.alloc(8);
  head.writeUInt16LE(parseInt(tag.slice(0, 4), 16), 0);
  head.writeUInt16LE(parseInt(tag.slice(4), 16), 2);
  head.write(kind, 4, 'latin1');
  head.writeUInt16LE(text.length, 6);
  return Buffer.concat([head, text]);
}

/** A sequence of one item. */
function sequence(tag: string, item: Buffer): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt16LE(parseInt(tag.slice(0, 4), 16), 0);
  head.writeUInt16LE(parseInt(tag.slice(4), 16), 2);
  head.write('SQ', 4, 'latin1');
  head.writeUInt32LE(item.length + 8, 8);
  head.writeUInt16LE(0xfffe, 12);
  head.writeUInt16LE(0xe000, 14);
  head.writeUInt32LE(item.length, 16);
  return Buffer.concat([head, item]);
}

const PATIENT = Buffer.concat([
  element('00100010', 'PN', 'Vancluysen^Ottilie'),
  element('00100020', 'LO', '20847713'),
  element('00100030', 'DA', '19510327'),
  element('00101040', 'LO', '4127 Wrenfield Ln, Toledo, OH 43615'),
  element('00102154', 'SH', '419-842-6713'),
]);
const KIND = Buffer.concat([element('00080005', 'CS', 'ISO_IR 100'), element('00080020', 'DA', '20260914')]);
const withHeader = (syntax: string, data: Buffer) =>
  Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element('00020010', 'UI', syntax), data]);
/** Pixels that don't shrink. */
const PIXELS = Buffer.concat([
  Buffer.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x57, 0, 0, 0x70, 0x11, 0x01, 0x00]),
  Buffer.from(Array.from({ length: 70_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 0xff)),
]);
const EXPLICIT = '1.2.840.10008.1.2.1';
const DEFLATED = '1.2.840.10008.1.2.1.99';
const TABLE = 'first_name,last_name,dob,ssn,state,zip\nOttilie,Vancluysen,1951-03-27,283-54-7719,OH,43615\n';

/** A tar archive of one file. */
function tar(name: string, text: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write(text.length.toString(8).padStart(11, '0'), 124);
  head.write('0', 156);
  head.write('ustar', 257);
  return Buffer.concat([head, Buffer.from(text.padEnd(512, '\0')), Buffer.alloc(1_024)]);
}

/** The tags of the patient as ITK copies them into the header of an image that it writes in another format. */
const COPIED = [
  ['0010|0010', 'Vancluysen^Ottilie'],
  ['0010|0020', '20847713'],
  ['0010|0030', '19510327'],
  ['0010|1040', '4127 Wrenfield Ln, Toledo, OH 43615'],
  ['0010|2154', '419-842-6713'],
];
const nrrd = (tags: readonly (readonly string[])[]) =>
  Buffer.concat([
    Buffer.from(['NRRD0004', 'type: unsigned short', 'sizes: 4 4', ...tags.map((tag) => tag.join(':=')), '', ''].join('\n')),
    PIXELS,
  ]);
const metaImage = (tags: readonly (readonly string[])[]) =>
  Buffer.concat([
    Buffer.from(['ObjectType = Image', 'NDims = 3', ...tags.map((tag) => tag.join(' = ')), 'ElementDataFile = LOCAL', ''].join('\n')),
    PIXELS,
  ]);

const HELD: Readonly<Record<string, Buffer>> = {
  'image.dcm': withHeader(EXPLICIT, Buffer.concat([KIND, PATIENT])),
  'bare.dcm': Buffer.concat([KIND, PATIENT]),
  'meta.dcm': Buffer.concat([element('00020002', 'UI', '1.2.3'), element('00020003', 'UI', '1.2.3.4'), KIND, PATIENT]),
  'deflated.dcm': withHeader(DEFLATED, deflateRawSync(Buffer.concat([KIND, PATIENT, PIXELS]))),
  // What an anonymizer replaced stands in the sequence of original attributes.
  'original.dcm': withHeader(EXPLICIT, Buffer.concat([KIND, element('00100010', 'PN', 'ANON'), sequence('04000561', PATIENT)])),
  'converted.nrrd': nrrd(COPIED),
  'converted.mha': metaImage(COPIED),
  'converted.zip': Buffer.from(zipSync({ 'a.nrrd': nrrd(COPIED) })),
  'images.zip': Buffer.from(zipSync({ 'a/b': withHeader(EXPLICIT, Buffer.concat([KIND, PATIENT])) })),
  'export.tar': tar('export/patients.csv', TABLE),
  'export.tar.gz': gzipSync(tar('export/patients.csv', TABLE)),
  'nested.zip': Buffer.from(zipSync({ 'inner.zip': zipSync({ 'patients.csv': Buffer.from(TABLE) }) })),
};

it.each(Object.entries(HELD))('a person in %s is found', async (path, content) => {
  const { observations, coverage } = await detectIn({ [path]: content });
  expect(observations.map((observation) => observation.kind === 'record' && observation.verdict)).toContain('real-looking');
  expect(coverage.skipped).toEqual([]);
});

it('a converted image without a person in its header holds none, whatever its pixels say', async () => {
  const nobody = COPIED.map(([tag, text = '']) => [tag ?? '', text.replace(/Van.*|.*Wren.*/, 'ANON').replace(/[\d-]{8,}/, '0')]);
  const behind = Buffer.from(COPIED.map((tag) => tag.join(':=')).join('\n'));
  const { observations, coverage } = await detectIn({
    'anonymous.nrrd': nrrd(nobody),
    'anonymous.mha': metaImage(nobody),
    'pixels.nrrd': Buffer.concat([nrrd([]), behind]),
    'pixels.mha': Buffer.concat([metaImage([]), behind]),
  });
  expect(observations).toEqual([]);
  expect(coverage.skipped).toEqual([]);
});

it('what would grow without end, or lies too deep, is counted', async () => {
  const bomb = withHeader(DEFLATED, deflateRawSync(Buffer.alloc(100_000_000)));
  const deep = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'patients.csv': Buffer.from(TABLE) }) }) });
  const broken = withHeader(EXPLICIT, PATIENT).subarray(0, 200);
  const { observations, coverage } = await detectIn({ 'bomb.dcm': bomb, 'deep.zip': Buffer.from(deep), 'broken.dcm': broken });
  expect(observations).toEqual([]);
  expect(coverage.skipped.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
    'bomb.dcm unreadable',
    'broken.dcm unreadable',
    'deep.zip excluded-by-limit',
  ]);
});

it('tags are read from JSON of DICOM and from what tools print', () => {
  const tags = { '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Vancluysen^Ottilie' }] }, '00100030': { vr: 'DA', Value: ['19510327'] } };
  const place = {
    '00101040': { vr: 'LO', Value: ['4127 Wrenfield Ln, Toledo, OH 43615'] },
    '00102154': { vr: 'SH', Value: ['419-842-6713'] },
  };
  expect(realLooking('study.json', JSON.stringify([{ ...tags, ...place }])).length).toBe(1);
  const printed = [
    '(0010,0010) PN [Vancluysen^Ottilie]        # 18, 1 PatientName',
    '(0010,0030) DA [19510327]                  #  8, 1 PatientBirthDate',
    "(0010, 1040) Patient's Address             LO: '4127 Wrenfield Ln, Toledo, OH 43615'",
    "(0010, 2154) Patient's Telephone Numbers   SH: '419-842-6713'",
  ];
  expect(realLooking('dump.txt', printed.join('\n')).length).toBe(1);
  expect(
    realLooking('dump.txt', printed.join('\n').replace('Vancluysen', 'DOE').replace('19510327', '19000101').replace('419-842', '555-555')),
  ).toEqual([]);
});
