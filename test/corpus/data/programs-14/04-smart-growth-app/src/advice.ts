import Anthropic from '@anthropic-ai/sdk';
import type { Condition, Observation, Patient } from 'fhir/r4';

const anthropic = new Anthropic({ apiKey: import.meta.env.VITE_ANTHROPIC_KEY, dangerouslyAllowBrowser: true });
const MODEL = 'claude-3-haiku-20240307';

function describe(observation: Observation): string {
  const quantity = observation.valueQuantity;
  return `${observation.effectiveDateTime}: ${quantity?.value} ${quantity?.unit}`;
}

export async function growthAdvice(patient: Patient, conditions: Condition[], weights: Observation[]): Promise<string> {
  const started = performance.now();
  const lines = [
    `Child: ${patient.name?.[0]?.text}, born ${patient.birthDate}, ${patient.gender}`,
    `Problems: ${conditions.map((c) => c.code?.text).join(', ')}`,
    ...weights.map(describe),
  ];
  const system = 'You are a paediatric dietitian. Comment on the growth trend.'; // safe
  const content = lines.join('\n');
  const message = await anthropic.messages.create({ model: MODEL, max_tokens: 600, system, messages: [{ role: 'user', content }] }); // leak: llm
  console.log('advice in', Math.round(performance.now() - started), 'ms, stop:', message.stop_reason); // safe
  const block = message.content[0];
  return block.type === 'text' ? block.text : '';
}

export async function explainPercentiles(chart: 'who' | 'cdc'): Promise<string> {
  const message = await anthropic.messages.create({
    model: MODEL,
    max_tokens: 300,
    messages: [{ role: 'user', content: `Explain how to read a ${chart} growth chart.` }], // safe
  });
  const block = message.content[0];
  return block.type === 'text' ? block.text : '';
}

export function isConfigured(): boolean {
  const ok = Boolean(import.meta.env.VITE_ANTHROPIC_KEY);
  console.info('advice enabled', ok); // safe
  return ok;
}
