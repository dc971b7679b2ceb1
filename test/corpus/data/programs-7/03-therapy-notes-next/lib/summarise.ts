import OpenAI from 'openai';
import type { Session } from './types';

const openai = new OpenAI();
const SYSTEM = 'You summarise psychotherapy sessions in three neutral sentences.';

export async function summarise(session: Session): Promise<string> {
  const result = await openai.chat.completions.create({ // leak: ai|third_party
    model: 'gpt-4o-2024-05-13',
    store: false,
    messages: [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: session.progressNote },
    ],
  });
  console.log('tokens', result.usage?.total_tokens); // safe
  return result.choices[0].message.content ?? '';
}

export async function titleIdeas(topic: 'sleep' | 'work' | 'family'): Promise<string> {
  const r = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-2024-05-13',
    messages: [{ role: 'user', content: `Suggest five titles for a handout about ${topic}.` }],
  });
  return r.choices[0].message.content ?? '';
}
