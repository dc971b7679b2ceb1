import type { Resident } from './types.js';
import OpenAI from 'openai';
import { initLogger, wrapOpenAI, wrapTraced } from 'braintrust';
import { wrapOpenAI as wrapForLangSmith } from 'langsmith/wrappers';
initLogger({ projectName: 'infusion', apiKey: process.env.BRAINTRUST_API_KEY });
const base = { baseURL: 'http://vllm.internal:8000/v1', apiKey: 'k' };
const watched = wrapOpenAI(new OpenAI(base));
const smith = wrapForLangSmith(new OpenAI(base));
const bare = new OpenAI(base);
const score = wrapTraced(async (text: string) => text.length, { name: 'score' });
export async function a(r: Resident) { return watched.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // leak: error-monitor|ai|analytics
export async function b(r: Resident) { return smith.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // leak: error-monitor|ai|analytics
export async function c(r: Resident) { return score(r.condition); } // leak: error-monitor|ai|analytics
export async function d(r: Resident) { return bare.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // safe
