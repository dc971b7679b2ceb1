import { Worker } from 'bullmq';
import log from 'loglevel';
import { AdverseEvent, Subject } from '../models.js';
import { connection } from '../queues.js';

const DICTIONARY = new Map([
  ['headache', '10019211'],
  ['nausea', '10028813'],
  ['rash', '10037844'],
]);

new Worker<{ eventId: string; verbatim: string }>(
  'meddra',
  async (job) => {
    const direct = DICTIONARY.get(job.data.verbatim.toLowerCase());
    log.debug('dictionary size', DICTIONARY.size, 'hit', Boolean(direct)); // safe
    if (direct) return direct;
    const event = await AdverseEvent.findByPk(job.data.eventId, { include: Subject });
    const res = await fetch('https://api.together.xyz/v1/chat/completions', { // leak: ai
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.TOGETHER_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'meta-llama/Llama-3-70b-chat-hf',
        messages: [{ role: 'user', content: `Give the MedDRA LLT code. Subject ${event?.Subject?.firstName}, ${event?.Subject?.birthDate}: "${job.data.verbatim}". ${event?.narrative}` }],
      }),
    });
    if (res.status === 429) throw new Error('RATE_LIMIT'); // safe
    const { choices, usage } = await res.json();
    log.info('coded', job.data.eventId, usage.total_tokens); // safe
    return choices[0].message.content;
  },
  { connection, limiter: { max: 10, duration: 1000 } },
).on('error', (e) => log.error('coding worker', e.name)); // safe
