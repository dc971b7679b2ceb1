import { settings } from '../config.js';

interface Span {
  start: number;
  end: number;
  entity_type: string;
  score: number;
}

async function call<T>(path: string, body: unknown): Promise<T> {
  const res = await fetch(settings.presidio + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!res.ok) throw new Error(`presidio ${path}: ${res.status}`);
  return res.json() as Promise<T>;
}

/** Microsoft Presidio, analyser and anonymiser in one container beside us. */
export async function scrub(text: string): Promise<string> {
  const spans = await call<Span[]>('/analyze', { text, language: 'en' });
  const out = await call<{ text: string }>('/anonymize', { text, analyzer_results: spans, anonymizers: { DEFAULT: { type: 'replace', new_value: '<X>' } } });
  console.debug('scrubbed', spans.length, 'spans'); // safe
  return out.text;
}
