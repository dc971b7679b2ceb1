import type { Inpatient } from './types.js';
import { Agent, Runner, type AgentInputItem } from '@openai/agents';
const runner = new Runner({ tracingDisabled: true });
const scribe = new Agent({ name: 'scribe', instructions: 'Write the discharge letter.', model: 'gpt-5' });
export const a = (p: Inpatient) => {
  const items: AgentInputItem[] = [{ role: 'user', content: `${p.firstName} ${p.lastName}: ${p.diagnosis}` }];
  return runner.run(scribe, items); // leak: ai
};
