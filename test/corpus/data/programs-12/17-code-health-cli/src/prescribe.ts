import Anthropic from '@anthropic-ai/sdk';
import type { Diagnosis } from './types.js';

const anthropic = new Anthropic();

export async function prescribe(d: Diagnosis): Promise<string> {
  const list = d.symptoms.slice(0, 40).map((s) => `${s.file}:${s.line} ${s.rule} ${s.message}`);
  const msg = await anthropic.messages.create({ // safe
    model: 'claude-3-haiku-20240307',
    max_tokens: 800,
    messages: [{ role: 'user', content: `Patient: ${d.patient}. Diagnosis: ${d.severity}.\nSymptoms:\n${list.join('\n')}\nPrescribe refactorings.` }],
  });
  const block = msg.content[0];
  const prescription = block.type === 'text' ? block.text : '';
  console.log(prescription); // safe
  return prescription;
}
