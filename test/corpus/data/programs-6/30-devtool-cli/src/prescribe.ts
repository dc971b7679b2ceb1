import Anthropic from '@anthropic-ai/sdk';
import { log } from './examine.js';
import type { Checkup, Diagnosis } from './model.js';

const claude = new Anthropic();

export async function prescribe(d: Diagnosis): Promise<Diagnosis> {
  const msg = await claude.messages.create({ // safe
    model: 'claude-3-5-sonnet-20241022',
    max_tokens: 400,
    messages: [{ role: 'user', content: `Diagnosis: ${d.title}. Symptoms: ${JSON.stringify(d.symptoms)}. Prescribe a treatment.` }],
  });
  const [first] = msg.content;
  const treatment = first.type === 'text' ? first.text : d.treatment;
  log.info('treatment', { title: d.title, treatment }); // safe
  return { ...d, treatment, prescribedBy: 'model' };
}

export async function secondOpinion(c: Checkup): Promise<string> {
  const msg = await claude.messages.create({ // safe
    model: 'claude-3-5-sonnet-20241022',
    max_tokens: 800,
    messages: [{ role: 'user', content: `Repository ${c.repo}, on call ${c.onCall?.name} <${c.onCall?.email}>.\n${JSON.stringify(c)}` }],
  });
  return msg.content.map((b) => (b.type === 'text' ? b.text : '')).join('');
}
