import type { Inpatient } from './types.js';
import OpenAI from 'openai';
import { Agent, Runner, setDefaultOpenAIClient, setOpenAIAPI } from '@openai/agents';
setDefaultOpenAIClient(new OpenAI({ baseURL: 'http://vllm.hospital.internal/v1', apiKey: '-' }));
setOpenAIAPI('chat_completions');
const nurse = Agent.create({ name: 'nurse', instructions: 'Help the nurse.', model: 'local' });
const loud = new Runner({ workflowName: 'ward' });
const still = new Runner({ workflowName: 'ward', tracingDisabled: true });
export const a = (p: Inpatient) => loud.run(nurse, `What about ${p.diagnosis}?`); // leak
export const b = (p: Inpatient) => still.run(nurse, `What about ${p.diagnosis}?`); // safe
