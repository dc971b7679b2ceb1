import OpenAI from 'openai';
import type { Vehicle } from '../services/db.js';

const openai = new OpenAI();

const HISTORY_HINTS: Record<string, string> = {
  P0300: 'Random misfire. Check coils, plugs and the intake for leaks.',
  P0420: 'Catalyst efficiency below threshold.',
  P0171: 'System too lean. Examine the vacuum hoses.',
};

export class DoctorBot {
  private readonly transcript: { role: 'user' | 'assistant'; content: string }[] = [];

  constructor(private readonly vehicle: Vehicle) {}

  async examine(symptoms: string) {
    this.transcript.push({ role: 'user', content: `${this.vehicle.owner_name}'s car (VIN ${this.vehicle.vin}): ${symptoms}` });
    const res = await openai.chat.completions.create({
      model: 'gpt-4o-mini-2024-07-18',
      messages: [{ role: 'system', content: 'You are the car doctor.' }, ...this.transcript], // safe
    });
    const content = res.choices[0]?.message.content ?? '';
    this.transcript.push({ role: 'assistant', content });
    console.info('car doctor says', content); // safe
    return content;
  }

  get visits() {
    return this.transcript.length / 2;
  }
}

export async function suggestTreatment(symptoms: string, codes: string[], vehicle: Vehicle) {
  const hints = codes.map((c) => HISTORY_HINTS[c]).filter(Boolean);
  const bot = new DoctorBot(vehicle);
  const answer = await bot.examine([symptoms, ...hints].join('\n'));
  console.debug(`prescribed for ${vehicle.plate}: ${answer.slice(0, 80)}`); // safe
  return answer;
}

export async function similarCases(symptoms: string) {
  const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input: symptoms }); // safe
  console.debug('dims', data[0]?.embedding.length); // safe
  return data[0]?.embedding;
}
