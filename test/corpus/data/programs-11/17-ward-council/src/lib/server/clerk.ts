import { Resend } from 'resend';
import { GoogleGenerativeAI } from '@google/generative-ai';
import * as Sentry from '@sentry/sveltekit';
import { log, membersOf, type CouncilMember, type Petition } from './council';

const resend = new Resend(process.env.RESEND);
const model = new GoogleGenerativeAI(process.env.GEMINI!).getGenerativeModel({ model: 'gemini-1.5-pro' });

const birthdayText = (m: CouncilMember) => `Happy birthday ${m.full_name}! You were born on ${m.birth_date} and have served ${m.ward} since ${m.elected}.`;

export async function birthdays(ward: string) {
  const today = new Date().toISOString().slice(5, 10);
  const list = (await membersOf(ward)).filter((m) => m.birth_date.slice(5) === today);
  await Promise.all(list.map((m) => resend.emails.send({ from: 'clerk@city.example', to: m.email, subject: 'Happy birthday', text: birthdayText(m) }))); // safe
  log.info('greeted %o', list.map(({ full_name, birth_date }) => ({ full_name, birth_date }))); // safe
}

export async function summariseMinutes(notes: string, petitions: Petition[]) {
  const body = petitions.map((p) => `${p.title}: ${p.complaint} -> ${p.resolution ?? 'open'}`).join('\n');
  try {
    const r = await model.generateContent(`Summarise these session notes:\n${notes}\n${body}`); // safe
    return r.response.text();
  } catch (e) {
    Sentry.captureException(e, { extra: { notes, petitions } }); // safe
    return '';
  }
}

export async function invite(m: CouncilMember, date: string) {
  const { error } = await resend.emails.send({ from: 'clerk@city.example', to: m.email, subject: `Ward ${m.ward} session`, text: `Dear ${m.full_name}, the appointment is on ${date}.` }); // safe
  if (error) Sentry.captureMessage(`invitation to ${m.full_name} (${m.email}) bounced`); // safe
}
