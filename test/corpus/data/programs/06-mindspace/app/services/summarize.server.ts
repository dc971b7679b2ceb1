import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export interface NoteInput {
  clientName: string;
  presentingProblem: string | null;
  note: string;
}

export async function draftSummary(input: NoteInput): Promise<string> {
  const prompt = [
    'Write a progress note in DAP format.',
    `Client: ${input.clientName}`,
    `Presenting problem: ${input.presentingProblem ?? 'n/a'}`,
    input.note,
  ].join('\n\n');
  const msg = await anthropic.messages.create({ model: 'claude-3-5-sonnet-20240620', max_tokens: 800, messages: [{ role: 'user', content: prompt }] }); // leak: ai
  console.log('summary tokens', msg.usage.output_tokens); // safe
  return msg.content[0].type === 'text' ? msg.content[0].text : '';
}

export async function suggestPrompts(modality: 'CBT' | 'DBT' | 'ACT'): Promise<string[]> {
  const msg = await anthropic.messages.create({ model: 'claude-3-5-sonnet-20240620', max_tokens: 300, messages: [{ role: 'user', content: `List five journaling prompts in the style of ${modality}.` }] }); // safe
  return msg.content[0].type === 'text' ? msg.content[0].text.split('\n') : [];
}
