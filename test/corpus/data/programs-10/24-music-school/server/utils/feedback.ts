import OpenAI from 'openai';
import { consola } from 'consola';

const openai = new OpenAI();

export async function feedback(notes: string, level: number) {
  const out = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `Practice plan for level ${level}, in three bullets. Coach's session notes: ${notes}` }],
  });
  consola.success('practice plan', out.id, out.usage?.total_tokens); // safe
  return out.choices[0].message.content ?? '';
}
