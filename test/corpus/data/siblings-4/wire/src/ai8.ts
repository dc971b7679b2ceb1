import type { Inpatient } from './types.js';
import { Anthropic } from '@posthog/ai/anthropic';
import { PostHog } from 'posthog-node';
const claude = new Anthropic({ apiKey: '-', baseURL: 'http://claude-proxy.hospital.internal', posthog: new PostHog('k') });
const model = { model: 'c', max_tokens: 9 } as const;
export const a = (p: Inpatient) => claude.messages.create({ ...model, messages: [{ role: 'user', content: p.diagnosis }] }); // leak: analytics|ai
export const b = (p: Inpatient) => claude.messages.create({ ...model, messages: [{ role: 'user', content: p.diagnosis }], posthogPrivacyMode: true }); // safe
export const c = (p: Inpatient) => claude.messages.create({ ...model, messages: [{ role: 'user', content: 'Good morning' }], posthogPrivacyMode: true, posthogDistinctId: p.email }); // leak: analytics|ai
export const d = (p: Inpatient) => claude.messages.create({ ...model, messages: [{ role: 'user', content: 'Good morning' }], posthogProperties: { stays: p.stays } }); // safe
