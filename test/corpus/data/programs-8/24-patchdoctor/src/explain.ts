import Anthropic from '@anthropic-ai/sdk';
import type { Diagnosis, HealthReport } from './doctor.js';

const anthropic = new Anthropic();

export async function explain(d: Diagnosis, source: string): Promise<string> {
  const content = `Explain this diagnosis:\n${JSON.stringify(d)}\n\n${source}`;
  const res = await anthropic.messages.create({ model: 'claude-3-5-sonnet-20241022', max_tokens: 400, messages: [{ role: 'user', content }] }); // safe: source code
  const block = res.content[0];
  const text = block?.type === 'text' ? block.text : '';
  console.log(text); // safe: about source code
  return text;
}

export async function triage(report: HealthReport): Promise<string[]> {
  const severe = report.diagnoses.filter((d) => d.severity === 'severe');
  console.error('triage', severe); // safe: source code
  return Promise.all(severe.map((d) => explain(d, '')));
}
