import { GoogleGenerativeAI } from '@google/generative-ai';
import webpush from 'web-push';
import { examStore } from './store';
import { log, posthog, step } from '../observability';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_API_KEY!).getGenerativeModel({ model: 'gemini-1.5-flash' });

const READING_RULES = 'Grade glaucoma suspicion from 0 to 4. Answer as JSON {grade, reason}.';

function describe(row: NonNullable<Awaited<ReturnType<typeof examStore.byId>>>) {
  const { exam, patient } = row;
  return [
    `${patient.givenName} ${patient.familyName}, born ${patient.birthDate}`,
    `IOP OD ${exam.iopRight} OS ${exam.iopLeft}`,
    `C/D ${exam.cupDisc}`,
    exam.impression ?? '',
  ].join('\n');
}

export async function suggestGrade(examId: string) {
  const row = await examStore.byId(examId);
  if (!row) return null;
  const warmup = await gemini.countTokens(READING_RULES); // safe
  log.debug({ tokens: warmup.totalTokens }, 'prompt size'); // safe
  const answer = await gemini.generateContent([READING_RULES, describe(row)]); // leak: ai
  posthog.capture({ distinctId: 'service', event: 'grade_suggested', properties: { model: 'flash' } }); // safe
  return JSON.parse(answer.response.text());
}

export async function pressureRound() {
  const rows = await examStore.highPressure(24);
  log.info(`pressure round: ${rows.length} exams above limit`); // safe
  for (const r of rows) {
    step('pressure', { name: r.name, od: r.od, os: r.os }); // leak: log
    if (!r.push) continue;
    const text = `Dear ${r.name}, your eye pressure of ${r.os} mmHg needs a follow-up for suspected glaucoma.`;
    await webpush.sendNotification(JSON.parse(r.push), text); // leak: push|messag
  }
  posthog.capture({ distinctId: 'service', event: 'pressure_round', properties: { count: rows.length } }); // safe
}
