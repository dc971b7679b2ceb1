import Anthropic from '@anthropic-ai/sdk';
import Groq from 'groq-sdk';
import { Ollama } from 'ollama';
import OpenAI from 'openai';

interface SleepPatient { id: string; fullName: string; diagnosis: string; clinicalNote: string; nights: number }
const openai = new OpenAI();
const vllm = new OpenAI({ baseURL: 'https://vllm.internal/v1', apiKey: 'none' });
const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.KEY });
const groq = new Groq();
const ollama = new Ollama({ host: 'http://127.0.0.1:11434' });
const claude = new Anthropic();

export const a = (p: SleepPatient) => openai.responses.create({ model: 'gpt-4o-2024-08-06', store: false, input: p.clinicalNote }); // leak: llm
export const b = (p: SleepPatient) => openai.embeddings.create({ model: 'text-embedding-3-small', input: [p.diagnosis] }); // leak: llm
export const c = (p: SleepPatient) => vllm.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: p.clinicalNote }] }); // safe: own host
export const d = (p: SleepPatient) => router.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: p.clinicalNote }] }); // leak: llm
export const e = (p: SleepPatient) => groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content: p.diagnosis }] }); // leak: llm
export const f = (p: SleepPatient) => ollama.chat({ model: 'llama3.1', messages: [{ role: 'user', content: p.clinicalNote }] }); // safe: this very machine
export const g = (p: SleepPatient) => claude.messages.create({ model: 'claude-3-5-sonnet-20241022', max_tokens: 99, system: p.diagnosis, messages: [{ role: 'user', content: 'Explain' }] }); // leak: llm
export const h = () => claude.messages.create({ model: 'claude-3-5-sonnet-20241022', max_tokens: 99, messages: [{ role: 'user', content: 'What is sleep apnea?' }] }); // safe: nobody's data
export const i = () => openai.models.list(); // safe
export const j = (p: SleepPatient) => openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content: `Name ${p.nights > 9 ? 'nine' : 'three'} sleep tips` }] }); // safe: constant words
