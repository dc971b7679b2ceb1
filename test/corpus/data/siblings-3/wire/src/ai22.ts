import type { Resident } from './types.js';
import { Mistral } from '@mistralai/mistralai';
import Groq from 'groq-sdk';
import { CohereClientV2 } from 'cohere-ai';
import { GoogleGenAI } from '@google/genai';
const mistral = new Mistral({ apiKey: process.env.MISTRAL_KEY });
const groq = new Groq();
const cohere = new CohereClientV2({ token: process.env.CO_TOKEN });
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_KEY });
export async function a(r: Resident) { return mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: r.condition }] }); } // leak: ai
export async function b(r: Resident) { return groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: r.condition }] }); } // leak: ai
export async function c(r: Resident) { return cohere.rerank({ model: 'rerank-v3.5', query: r.condition, documents: ['a', 'b'] }); } // leak: ai
export async function d(r: Resident) { return gemini.models.generateContentStream({ model: 'gemini-2.5-flash', contents: r.condition }); } // leak: ai
export async function e() { return mistral.models.list(); } // safe
