import type { Env } from './env';

interface DiaryEntry {
  patientName: string;
  day: string;
  sneezing: number;
  inhalerPuffs: number;
  epinephrine: boolean;
  comment?: string;
}

type Handler = (entry: DiaryEntry, env: Env) => Promise<Response>;

const withTiming =
  (next: Handler): Handler =>
  async (entry, env) => {
    const t = Date.now();
    const res = await next(entry, env);
    console.log('diary', res.status, Date.now() - t); // safe
    return res;
  };

const withTrace =
  (next: Handler): Handler =>
  (entry, env) => {
    const { comment: _c, ...rest } = entry;
    console.debug('diary entry', rest); // leak: log
    return next(entry, env);
  };

async function store(entry: DiaryEntry, env: Env): Promise<Response> {
  await env.DB.prepare('INSERT INTO diary (patient, day, sneezing, puffs, epi, comment) VALUES (?,?,?,?,?,?)').bind(entry.patientName, entry.day, entry.sneezing, entry.inhalerPuffs, entry.epinephrine ? 1 : 0, entry.comment ?? null).run(); // safe
  const headers = new Headers({ 'content-type': 'application/json' });
  headers.append('set-cookie', 'diary_tour=done; Path=/; Secure'); // safe
  if (entry.epinephrine) {
    headers.append('set-cookie', `last_shock=${encodeURIComponent(`${entry.patientName}|${entry.day}`)}; Path=/; Max-Age=604800`); // leak: client-storage
  }
  return new Response('{"ok":true}', { headers });
}

export const saveDiary = withTiming(withTrace(store));
