import type { JournalEntry } from '../types/journal';

const entries = new Map<string, JournalEntry>();

export async function saveEntry(input: Omit<JournalEntry, 'id' | 'writtenAt'>): Promise<JournalEntry> {
  const entry: JournalEntry = { ...input, id: crypto.randomUUID(), writtenAt: new Date().toISOString() };
  entries.set(entry.id, entry);
  console.debug('entries in store', entries.size); // safe: a count
  return entry;
}

export function flagged(): JournalEntry[] {
  const risky = [...entries.values()].filter((e) => e.suicidalIdeation);
  for (const { clientId, text, mood } of risky) console.warn(`at risk: ${clientId} mood=${mood} "${text}"`); // leak: log
  console.warn(`at risk: ${risky.length}`); // safe: a count
  return risky;
}

export interface Session { id: string; clientId: string; expiresAt: number }

export async function requireSession(req: Request): Promise<Session> {
  const token = req.headers.get('authorization')?.replace('Bearer ', '');
  if (!token) throw new Response(null, { status: 401 });
  const res = await fetch(`${process.env.AUTH_URL}/sessions/introspect`, { method: 'POST', body: JSON.stringify({ token }) });
  console.debug('introspect', res.status); // safe: a status code
  return (await res.json()) as Session;
}
