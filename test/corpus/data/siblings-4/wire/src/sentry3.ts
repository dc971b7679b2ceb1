import type { Inpatient } from './types.js';
import * as Sentry from '@sentry/node';
import Anthropic from '@anthropic-ai/sdk';
Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.5 });
export class Summaries {
  #claude = new Anthropic();
  of = async (p: Inpatient) => this.#claude.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content: `${p.lastName}: ${p.diagnosis}` }] }); // leak
}
