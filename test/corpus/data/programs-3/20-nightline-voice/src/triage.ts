import OpenAI from 'openai';
import { journal } from './util/journal.js';
import type { CallState, Urgency } from './types/call.js';

// vLLM on our own GPUs speaks the same protocol.
const onPrem = new OpenAI({ baseURL: 'https://vllm.nightline-internal.example/v1', apiKey: 'unused' });

export async function urgencyOf(state: CallState): Promise<Urgency> {
  const res = await onPrem.chat.completions.create({
    model: 'meditron-70b',
    messages: [
      { role: 'system', content: 'Answer with one of self_care, callback, urgent, emergency.' },
      { role: 'user', content: state.utterances.map((u) => `${u.who}: ${u.text}`).join('\n') },
    ],
  });
  const urgency = (res.choices[0].message.content ?? 'callback').trim() as Urgency;
  journal('triage', state.sid, urgency, res.usage?.total_tokens);
  return urgency;
}
