import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findContainer } from '../../packages/records/src/containers/index.js';
import { base } from './fixtures.ts';
import { detectIn } from './memory.ts';

async function membersOf(name: string): Promise<Record<string, string>> {
  const content = readFileSync(join(base, 'binaries', name));
  const opened = await findContainer(content.subarray(0, 4_096))?.open(name, content);
  return Object.fromEntries(opened?.members.map((member) => [member.name, member.content.toString()]) ?? []);
}

describe('what a container holds', () => {
  test('sheets, with days and numbers as they are shown, hidden ones too, without the title above the columns', async () => {
    const { 'quarter Patients.csv': table, ...others } = await membersOf('quarter.xlsx');
    expect(table?.split('\n')[1]).toBe(
      '"Harold","Kowalczyk","1957-03-22","054-12-2998","410-532-8841","4418 Belvieu Ave","Baltimore","MD","21215","48812093"',
    );
    expect(others).toEqual({ 'quarter Summary.csv': '"Admissions","2024"' });
  });

  test('sheets of OpenDocument', async () => {
    const { 'intake Patients.csv': table, ...others } = await membersOf('intake.ods');
    expect(table?.split('\n')[1]).toBe(
      '"Harold","Kowalczyk","1957-03-22","054-12-2998","410-532-8841","4418 Belvieu Ave","Baltimore","MD","21215","48812093"',
    );
    expect(others).toEqual({ 'intake Summary.csv': '"Admissions","2024"' });
  });

  test('the lines of pages, and the fields of forms', async () => {
    const { 'referral.txt': text } = await membersOf('referral.pdf');
    expect(text?.split('\n').slice(1)).toEqual([
      'Patient Name: Harold Kowalczyk   DOB: 03/22/1957   MRN: 48812093',
      'Mr. Kowalczyk called from 410-532-8841; lives at 4418 Belvieu Ave, Baltimore, MD 21215.',
      'SSN: 212-58-7713',
    ]);
  });

  test('rows of a table in columns, large numbers and days as text', async () => {
    const { 'patients.ndjson': rows } = await membersOf('patients.parquet');
    expect(JSON.parse(rows?.split('\n')[0] ?? '')).toMatchObject({ birth_date: '1957-03-22', mrn: '48812093' });
  });

  test('what an image says of itself', async () => {
    const { 'wound.txt': text } = await membersOf('wound.jpg');
    expect(text).toContain('ImageDescription: Patient Name: Harold Kowalczyk; DOB: 03/22/1957');
  });

  test('what somebody noted in a JPEG, which stays where EXIF is left out', async () => {
    const comment = Buffer.from('Patient Name: Harold Kowalczyk; DOB: 03/22/1957; SSN: 054-12-2998');
    const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    const wound = readFileSync(join(base, 'binaries', 'wound.jpg'));
    const content = Buffer.concat([wound.subarray(0, 2), segment, comment, wound.subarray(2)]);
    const opened = await findContainer(content.subarray(0, 4_096))?.open('noted.jpg', content);
    const text = opened?.members[0]?.content.toString().split('\n') ?? [];
    expect(text.filter((line) => line.startsWith('Comment: '))).toEqual([`Comment: ${comment.toString()}`]);
  });
});

describe('what cannot be read is counted', () => {
  test.each([
    ['archive.zip', Buffer.from('PK\x03\x04 and nothing else'), 'an archive that is broken, encrypted or grows too large'],
    ['notes.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'a PDF document that is broken or needs a password'],
    ['rows.parquet', Buffer.from('PAR1 and nothing else'), 'a Parquet table that is broken, or packed in a way that is not read'],
    ['bomb.gz', gzipSync(Buffer.alloc(70_000_000)), 'an archive that is broken, encrypted or grows too large'],
  ])('%s', async (path, content, detail) => {
    const { coverage } = await detectIn({ [path]: content });
    expect(coverage).toMatchObject({ skipped: [{ path, reason: 'unreadable', detail }], filesAnalyzed: 0 });
  });

  test('bytes of no format in an archive, and a library in one', async () => {
    const inside = { 'b.zip': new Uint8Array(9), 'c.jar': new Uint8Array(9), 'folder/': new Uint8Array() };
    const { coverage } = await detectIn({ 'a.zip': Buffer.from(zipSync(inside)) });
    expect(coverage).toMatchObject({ binaryFiles: 1, skipped: [{ detail: '1 files in the archive were not read' }] });
  });

  test('bytes of no format that is read, without a name for each', async () => {
    const { coverage } = await detectIn({ 'a.raw': Buffer.from([82, 73, 70, 70, 0, 0, 0, 1, 0, 2, 0, 3]) });
    expect(coverage).toMatchObject({ binaryFiles: 1, skipped: [], filesAnalyzed: 0 });
  });
});
