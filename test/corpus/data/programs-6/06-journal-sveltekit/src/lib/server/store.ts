import { createHmac } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { db, clients, entries } from './schema';
import type { JournalEntry, TherapyClient } from '$lib/model';

export const pseudonym = (id: string) => createHmac('sha256', process.env.PSEUDONYM_KEY!).update(id).digest('hex').slice(0, 16);

export async function loadClient(id: string): Promise<TherapyClient> {
  const [row] = await db.select().from(clients).where(eq(clients.id, id));
  return row as TherapyClient;
}

export async function shared(clientId: string): Promise<JournalEntry[]> {
  return db.select().from(entries).where(and(eq(entries.clientId, clientId), eq(entries.sharedWithTherapist, true))) as Promise<JournalEntry[]>;
}

export async function addEntry(entry: JournalEntry): Promise<void> {
  await db.insert(entries).values(entry); // safe
  console.log('entry stored', { entry: entry.id, length: entry.text.length }); // safe
  if (entry.suicidalThoughts) console.warn('risk entry', { clientId: entry.clientId, mood: entry.mood, excerpt: entry.text.slice(0, 60) }); // leak: log
}
