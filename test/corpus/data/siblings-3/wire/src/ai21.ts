import type { Resident } from './types.js';
import OpenAI from 'openai';
import { Agent, run, setDefaultOpenAIClient, setOpenAIAPI, setTracingDisabled } from '@openai/agents';
setDefaultOpenAIClient(new OpenAI({ baseURL: 'http://vllm.internal:8000/v1', apiKey: 'k' }));
setOpenAIAPI('chat_completions');
setTracingDisabled(true);
const agent = new Agent({ name: 'coder', instructions: 'code', model: 'local' });
export async function a(r: Resident) { return run(agent, `code ${r.condition}`); } // safe
