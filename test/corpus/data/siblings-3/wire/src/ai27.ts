import type { Resident } from './types.js';
import { Ollama } from 'ollama';
const here = new Ollama({ host: 'http://127.0.0.1:11434' });
const hosted = new Ollama({ host: 'https://ollama.com', headers: { Authorization: `Bearer ${process.env.OLLAMA_API_KEY}` } });
export async function a(r: Resident) { return here.chat({ model: 'gemma3', messages: [{ role: 'user', content: r.condition }] }); } // safe
export async function b(r: Resident) { return hosted.chat({ model: 'gpt-oss:120b', messages: [{ role: 'user', content: r.condition }] }); } // leak: ai
export async function c(r: Resident) { return here.embed({ model: 'nomic-embed-text', input: r.condition }); } // safe
