import Anthropic from '@anthropic-ai/sdk';
import type { ClientProfile, Journal } from '$lib/types';

const anthropic = new Anthropic();
const MODEL = 'claude-3-5-sonnet-20240620';

export async function speak(system: string, turns: { role: 'user' | 'assistant'; content: string }[]) {
  const reply = await anthropic.messages.create({ model: MODEL, max_tokens: 600, system, messages: turns });
  const block = reply.content[0];
  return { text: block.type === 'text' ? block.text : '', stop: reply.stop_reason, used: reply.usage.output_tokens };
}

export async function reflect(profile: ClientProfile, journals: Journal[]) {
  const past = journals.map((j) => `${j.written_at} (mood ${j.mood}/10): ${j.text}`).join('\n---\n');
  return speak(`You support ${profile.display_name}, who lives with ${profile.diagnosis ?? 'no diagnosis'}.`, [{ role: 'user', content: past }]); // leak: ai
}

export async function exercise(kind: 'breathing' | 'grounding' | 'sleep') {
  return speak('You write short exercises.', [{ role: 'user', content: `A ${kind} exercise of five steps.` }]); // safe
}
