import { NextResponse } from 'next/server';
import { requireSession, saveEntry } from '../../../server/store';
import { reflect } from '../../../server/reflection';
import type { JournalEntry } from '../../../types/journal';

export async function POST(req: Request) {
  const session = await requireSession(req);
  const body = (await req.json()) as Omit<JournalEntry, 'id' | 'writtenAt'>;
  if (body.clientId !== session.clientId) {
    console.warn('journal: owner mismatch', session.id); // safe: session reference
    return NextResponse.json({ error: 'forbidden' }, { status: 403 }); // safe
  }
  try {
    const entry = await saveEntry(body);
    console.info('journal saved', entry.id); // safe: opaque id
    void reflect(entry);
    return NextResponse.json({ id: entry.id });
  } catch (e) {
    console.error('journal save failed', { body, reason: (e as Error).name }); // leak: log
    return NextResponse.json({ error: `could not save "${body.text}"` }, { status: 500 }); // leak: http_error
  }
}
