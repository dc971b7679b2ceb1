import Anthropic from '@anthropic-ai/sdk';
import type { IClient, ISession } from './models';

const anthropic = new Anthropic();
const MODEL = 'claude-3-5-sonnet-20240620';

const textOf = (m: Anthropic.Message) => m.content.map((b) => (b.type === 'text' ? b.text : '')).join('');

export async function summarise(client: IClient, session: ISession) {
  const prompt = [
    `Summarise the therapy session of ${client.preferredName}.`,
    `PHQ-9: ${session.phq9}. Substances: ${session.substances.join(', ')}.`,
    session.psychotherapyNote,
  ].join('\n');
  const msg = await anthropic.messages.create({ model: MODEL, max_tokens: 600, messages: [{ role: 'user', content: prompt }] }); // leak: ai
  console.log('usage', msg.usage.input_tokens, msg.usage.output_tokens); // safe
  return textOf(msg);
}

export async function guessTheme(note: string) {
  const msg = await anthropic.messages.create({ model: MODEL, max_tokens: 20, messages: [{ role: 'user', content: `One word theme of: ${note}` }] }); // leak: ai
  return textOf(msg);
}

export async function titleForGroup(topic: string) {
  const msg = await anthropic.messages.create({ model: MODEL, max_tokens: 40, messages: [{ role: 'user', content: `A friendly title for a support group workshop about ${topic}` }] }); // safe
  return textOf(msg);
}
