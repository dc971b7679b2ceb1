import type { Resident } from './types.js';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
const claude = new AnthropicVertex({ region: 'europe-west1', projectId: 'infusion' });
const gemini = new GoogleGenAI({ vertexai: true, project: 'infusion', location: 'europe-west1' });
const relay = new OpenAI({ baseURL: 'https://oai.helicone.ai/v1', apiKey: 'k' });
export async function a(r: Resident) { return claude.messages.create({ model: 'claude-sonnet-4@20250514', max_tokens: 64, messages: [{ role: 'user', content: r.condition }] }); } // leak: ai
export async function b(r: Resident) { return gemini.models.embedContent({ model: 'gemini-embedding-001', contents: r.condition }); } // leak: ai
export async function c(r: Resident) { return relay.responses.create({ model: 'gpt-5-mini', input: `code ${r.condition}` }); } // leak: ai
export async function d() { return relay.responses.create({ model: 'gpt-5-mini', input: 'list the ICD-10 chapters' }); } // safe
