import axios from 'axios';
import pino from 'pino';

const log = pino();
const client = axios.create({
  baseURL: 'https://api.mistral.ai/v1',
  headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },
});

/** @param {{ id: string, patientName: string, diagnosis: string, history: string }} referral */
export async function draftLetter(referral) {
  const started = Date.now();
  const prompt = `Write a referral letter for ${referral.patientName}: ${referral.diagnosis}. ${referral.history}`;
  const { data } = await client.post('/chat/completions', { model: 'mistral-large-2411', messages: [{ role: 'user', content: prompt }] }); // leak: llm
  const letter = data.choices[0].message.content;
  log.info({ letter }, 'drafted'); // leak: log
  log.info({ tokens: data.usage.total_tokens, finish: data.choices[0].finish_reason }, 'drafted'); // safe: usage
  log.info({ referralId: referral.id, ms: Date.now() - started }, 'drafted'); // safe: id and time
  return letter;
}

export async function draftAll(referrals) {
  const letters = await Promise.all(referrals.map(draftLetter));
  log.debug(`first draft: ${letters[0]}`); // leak: log
  log.debug(`${letters.length} drafts`); // safe: a count
  return letters;
}
