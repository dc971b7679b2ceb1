import Anthropic from '@anthropic-ai/sdk';
import { Ollama } from 'ollama';
import { log, verbose } from '../log.js';
import type { Draft, Job, Subject } from '../types.js';

const claude = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });
const local = new Ollama({ host: 'https://llm.internal.dictaphone.example' });

const TEMPLATES: Record<Job['template'], string> = {
  soap: 'Sections: subjective, objective, assessment, plan.',
  referral: 'Sections: reason, history, question.',
  discharge: 'Sections: course, medications, followup.',
};

function prompt(job: Job, subject: Subject, transcript: string): string {
  return [
    `Clinician: ${job.clinician.name} (${job.clinician.specialty})`,
    `Patient: ${subject.name}, ${subject.dob}, MRN ${subject.mrn}`,
    `Known: ${subject.problemList.join('; ')}`,
    TEMPLATES[job.template],
    transcript,
  ].join('\n');
}

export async function draftWithClaude(job: Job, subject: Subject, transcript: string): Promise<Draft> {
  const res = await claude.messages.create({ // leak: ai
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 2_000,
    messages: [{ role: 'user', content: prompt(job, subject, transcript) }],
  });
  const text = res.content.map((b) => (b.type === 'text' ? b.text : '')).join('');
  log.info({ encounter: job.encounterId, ...res.usage }, 'drafted'); // safe
  verbose.trace({ in: prompt(job, subject, transcript), out: text }); // leak: log|file
  return { encounterId: job.encounterId, sections: split(text), model: res.model, inputTokens: res.usage.input_tokens, outputTokens: res.usage.output_tokens };
}

/** For sites that forbid anything outside of the building. */
export async function draftOnSite(job: Job, subject: Subject, transcript: string): Promise<Draft> {
  const res = await local.chat({ model: 'llama3.1:70b-instruct-q4_K_M', messages: [{ role: 'user', content: prompt(job, subject, transcript) }] });
  return { encounterId: job.encounterId, sections: split(res.message.content), model: res.model, inputTokens: res.prompt_eval_count, outputTokens: res.eval_count };
}

function split(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const block of text.split(/\n(?=[A-Za-z]+:)/)) {
    const [head, ...rest] = block.split(':');
    out[head.trim().toLowerCase()] = rest.join(':').trim();
  }
  if (!out.plan && !out.question && !out.followup) {
    throw new Error(`Unusable draft: ${text}`); // leak: log|http_error
  }
  return out;
}
