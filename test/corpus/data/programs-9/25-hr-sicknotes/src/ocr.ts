import OpenAI from 'openai';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SickNote } from './sicknotes';

const openai = new OpenAI();

export async function readNote(scan: Buffer): Promise<SickNote> {
  const url = `data:image/png;base64,${scan.toString('base64')}`;
  const r = await openai.chat.completions.create({
    model: 'gpt-4o-2024-05-13',
    response_format: { type: 'json_object' },
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Read this sick note as JSON: employeeName, doctor, diagnosis, icd10, from, until' }, { type: 'image_url', image_url: { url } }] }],
  });
  console.log('ocr tokens', r.usage?.total_tokens); // safe
  const note = JSON.parse(r.choices[0].message.content ?? '{}') as SickNote;
  await writeFile(join(tmpdir(), `${Date.now()}.json`), JSON.stringify(note)); // leak: file
  return note;
}

export async function suggestShiftTitle(site: string) {
  const r = await openai.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content: `A short title for a shift at ${site}` }] }); // safe
  return r.choices[0].message.content;
}
