import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { Resend } from 'resend';
import type { Assessment, Pupil } from './db';

const resend = new Resend(process.env.RESEND_KEY);

export async function remarks(pupil: Pupil, list: Assessment[]): Promise<string> {
  const prompt = `Write a report for ${pupil.name}:\n${list.map((a) => `${a.subject}: ${a.score} ${a.remarks}`).join('\n')}`;
  const { text } = await generateText({ model: openai('gpt-4o-2024-08-06'), prompt }); // safe: a school, grades
  console.log('report', pupil.name, text); // safe: a school
  return text;
}

export async function send(pupil: Pupil, html: string): Promise<void> {
  if (!pupil.guardianEmail) return;
  const { data } = await resend.emails.send({ from: 'office@homeroom.example', to: pupil.guardianEmail, subject: `Report of ${pupil.name}`, html }); // safe: a school
  console.log('sent', data?.id, pupil.guardianEmail); // safe: a school
}
