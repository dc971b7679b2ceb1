import Anthropic from '@anthropic-ai/sdk';
import type { Boulder } from './club/types.js';
import type { Assessment, Exercise, PhysioPatient } from './physio/types.js';

const anthropic = new Anthropic();

export async function countExercises(patient: PhysioPatient, a: Assessment): Promise<number> {
  const msg = await anthropic.messages.create({ // leak: ai
    model: 'claude-3-5-haiku-20241022',
    max_tokens: 10,
    messages: [{ role: 'user', content: `${patient.fullName}, ${patient.dateOfBirth}. ${a.injury}: ${a.findings}. How many exercises? Answer with a number.` }],
  });
  return Number(msg.content[0].type === 'text' ? msg.content[0].text : 0);
}

export async function explainExercise(e: Exercise): Promise<string> {
  const msg = await anthropic.messages.create({ // safe
    model: 'claude-3-5-haiku-20241022',
    max_tokens: 200,
    messages: [{ role: 'user', content: `Explain the exercise "${e.name}" in two sentences.` }],
  });
  return msg.content[0].type === 'text' ? msg.content[0].text : '';
}

export async function nameBoulder(b: Boulder): Promise<string> {
  const msg = await anthropic.messages.create({ // safe
    model: 'claude-3-5-haiku-20241022',
    max_tokens: 20,
    messages: [{ role: 'user', content: `A funny name for a ${b.colour} ${b.grade} boulder set by ${b.setter}.` }],
  });
  return msg.content[0].type === 'text' ? msg.content[0].text : b.id;
}
