import axios from 'axios';
import pino from 'pino';
import type { AdverseEvent } from './subjects.js';

const log = pino({ name: 'coding' });
const MISTRAL = 'https://api.mistral.ai/v1/chat/completions';
const OWN = process.env.CODER_URL ?? 'https://coder.internal.trialdesk.example/v1/chat';

export interface Coded { term: string; code: string }

const ask = (content: string) => ({ model: 'mistral-large-2402', temperature: 0, messages: [{ role: 'system', content: 'Answer with one MedDRA preferred term.' }, { role: 'user', content }] });

class Cache {
  private readonly known = new Map<string, Coded>();
  get(term: string) { return this.known.get(term.toLowerCase()); }
  put(c: Coded) { this.known.set(c.term.toLowerCase(), c); }
  get size() { return this.known.size; }
}

const cache = new Cache();

export async function codeEvent(ae: AdverseEvent): Promise<Coded> {
  const hit = cache.get(ae.term);
  if (hit) {
    log.debug({ ae: ae.id, cache: cache.size }, 'cache hit'); // safe
    return hit;
  }
  const question = `Subject ${ae.subject.fullName}, onset ${ae.onset}. ${ae.narrative}`;
  try {
    const { data, status } = await axios.post(MISTRAL, ask(question), { headers: { Authorization: `Bearer ${process.env.MISTRAL_KEY}` } }); // leak: ai
    log.info({ ae: ae.id, status, usage: data.usage }, 'coded'); // safe
    const coded = { term: ae.term, code: data.choices[0].message.content };
    cache.put(coded);
    return coded;
  } catch (e) {
    log.error({ ae: ae.id, code: axios.isAxiosError(e) ? e.code : 'unknown' }, 'coding failed'); // safe
    log.error(`question was: ${question}`); // leak: log
    throw new Error(`event ${ae.id} could not be coded`); // safe
  }
}

export async function glossary(lang: string): Promise<string[]> {
  const { data } = await axios.post(MISTRAL, ask(`List the ten most common MedDRA terms in ${lang}`)); // safe
  return String(data.choices[0].message.content).split('\n');
}

export async function warmUp() {
  const { status } = await axios.get(`${OWN}/health`); // safe
  log.info({ status, own: OWN }, 'own coder'); // safe
}
