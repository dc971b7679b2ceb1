import OpenAI from 'openai';
import { scrub } from './scrub';
import type { Booking } from './schemas';

const HOURS = 'We are open Monday to Friday, 8 to 17. Parking is behind the building.';

export async function smallTalk(apiKey: string, topic: 'hours' | 'parking' | 'insurance') {
  const openai = new OpenAI({ apiKey });
  const r = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini-2024-07-18',
    store: false,
    messages: [
      { role: 'system', content: HOURS },
      { role: 'user', content: `Answer in one sentence about ${topic}.` },
    ],
  });
  return r.choices[0].message.content ?? HOURS;
}

export async function reasonCode(apiKey: string, b: Booking) {
  const openai = new OpenAI({ apiKey });
  const r = await openai.responses.create({ // leak: ai
    model: 'gpt-4o-mini-2024-07-18',
    store: false,
    instructions: 'Return the visit type code: NEW, FOLLOWUP or URGENT.',
    input: `${b.patientName}, born ${b.dateOfBirth}: ${b.symptoms}`,
  });
  return scrub(r.output_text);
}
