import Anthropic from '@anthropic-ai/sdk';
import type { AdverseEvent, Protocol } from './model';

const MODEL = 'claude-3-5-sonnet-20241022';

export interface Coding { term: string; confidence: number }

export async function codeEvent(key: string, event: AdverseEvent): Promise<Coding> {
  const anthropic = new Anthropic({ apiKey: key });
  const content = `Code this adverse event with a MedDRA preferred term as JSON.\n\n${event.narrative}`;
  const message = await anthropic.messages.create({ model: MODEL, max_tokens: 200, messages: [{ role: 'user', content }] }); // leak: ai
  console.log('tokens', message.usage.input_tokens, message.usage.output_tokens, message.stop_reason); // safe: counts
  const block = message.content[0];
  const answer = block?.type === 'text' ? block.text : '';
  console.log('answer', answer); // leak: log
  return JSON.parse(answer) as Coding;
}

export async function plainTitle(key: string, protocol: Protocol): Promise<string> {
  const anthropic = new Anthropic({ apiKey: key });
  const ask = `Write a lay title for the study "${protocol.title}".`;
  const message = await anthropic.messages.create({ model: MODEL, max_tokens: 60, messages: [{ role: 'user', content: ask }] }); // safe: about a study
  const block = message.content[0];
  return block?.type === 'text' ? block.text : protocol.title;
}
