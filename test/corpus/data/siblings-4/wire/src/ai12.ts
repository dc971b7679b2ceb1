import type { Inpatient } from './types.js';
import Anthropic from '@anthropic-ai/sdk';
const inside = new Anthropic({ baseURL: 'http://claude-proxy.hospital.internal', apiKey: '-' });
export const a = (p: Inpatient) => inside.messages.create({ model: 'c', max_tokens: 9, messages: [{ role: 'user', content: p.diagnosis }] }); // safe
