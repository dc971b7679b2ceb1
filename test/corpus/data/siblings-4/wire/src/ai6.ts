import type { Inpatient } from './types.js';
import { RunnableSequence } from '@langchain/core/runnables';
import { traceable } from 'langsmith/traceable';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';
const bare = new OpenAI({ baseURL: 'http://vllm.hospital.internal/v1', apiKey: '-' });
const wrapped = wrapOpenAI(new OpenAI({ baseURL: 'http://vllm.hospital.internal/v1', apiKey: '-' }));
const words = traceable(async (text: string) => text.split(' ').length, { name: 'words' });
const hidden = traceable(async (text: string) => text.split(' ').length, { name: 'words', processInputs: () => ({}) });
const chain = RunnableSequence.from([(x: { n: number }) => x.n, (n: number) => n + 1]);
export const a = (p: Inpatient) => words(`${p.lastName} has ${p.diagnosis}`); // leak
export const b = (p: Inpatient) => hidden(`${p.lastName} has ${p.diagnosis}`); // safe
export const c = (p: Inpatient) => wrapped.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: p.diagnosis }] }); // leak
export const d = (p: Inpatient) => bare.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: p.diagnosis }] }); // safe
export const e = (p: Inpatient) => chain.invoke({ n: p.stays }, { runName: 'stays', metadata: { ssn: p.ssn } }); // leak
