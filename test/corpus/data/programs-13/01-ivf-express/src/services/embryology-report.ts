import OpenAI from 'openai';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { CycleRow } from '../repositories/cycle.repository.js';
import { logger } from '../lib/observability.js';

const openai = new OpenAI();
const MODEL = 'gpt-4o-2024-08-06';

export interface Embryo {
  id: string;
  day: number;
  grade: string;
  frozen: boolean;
}

const gradeHelp = { AA: 'Excellent', AB: 'Good', BB: 'Fair', BC: 'Poor' } as const;

function buildPrompt(cycle: CycleRow, embryos: Embryo[]): string {
  const lines = embryos.map((e) => `- day ${e.day}: ${e.grade}${e.frozen ? ' (frozen)' : ''}`);
  return [
    'Write a friendly letter about the embryos below.',
    `Patient: ${cycle.patient.fullName}, partner: ${cycle.patient.partnerName ?? '-'}`,
    ...lines,
    `Clinical notes: ${cycle.notes ?? ''}`,
  ].join('\n');
}

export async function draftLetter(cycle: CycleRow, embryos: Embryo[]) {
  const prompt = buildPrompt(cycle, embryos);
  const completion = await openai.chat.completions.create({
    model: MODEL,
    store: false,
    messages: [
      { role: 'system', content: 'You are a kind embryologist.' },
      { role: 'user', content: prompt }, // leak: llm
    ],
  });
  logger.info({ model: MODEL, tokens: completion.usage?.total_tokens }, 'letter drafted'); // safe
  return completion.choices[0]?.message.content ?? '';
}

export async function explainGrades() {
  const completion = await openai.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: `Explain these grades to a layman: ${Object.keys(gradeHelp).join(', ')}` }], // safe
  });
  return completion.choices[0]?.message.content;
}

export async function exportLetters(letters: { cycle: CycleRow; text: string }[]) {
  const file = join(tmpdir(), `letters-${Date.now()}.txt`);
  const body = letters.map(({ cycle, text }) => `${cycle.patient.fullName}\n\n${text}`).join('\n\f\n');
  await writeFile(file, body, 'utf8'); // leak: file
  logger.info({ file, letters: letters.length }, 'letters exported'); // safe
  return file;
}
