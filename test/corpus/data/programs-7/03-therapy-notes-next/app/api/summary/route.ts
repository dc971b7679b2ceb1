import { NextResponse } from 'next/server';
import { getServerSession } from 'next-auth';
import { z } from 'zod';
import { getSession } from '@/lib/db';
import { summarise } from '@/lib/summarise';

const Body = z.object({ sessionId: z.string().uuid() });

export async function POST(req: Request) {
  const auth = await getServerSession();
  if (!auth) return NextResponse.json({ error: 'unauthenticated' }, { status: 401 }); // safe
  const parsed = Body.safeParse(await req.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'sessionId must be a uuid' }, { status: 400 }); // safe
  }
  const session = await getSession(parsed.data.sessionId);
  if (!session) return NextResponse.json({ error: 'not found' }, { status: 404 });
  if (!session.progressNote) {
    return NextResponse.json({ error: `No note yet for ${session.client.legalName}` }, { status: 409 }); // leak: http_error
  }
  const text = await summarise(session);
  console.info(`[summary] session=${session.id} therapist=${auth.user?.email} chars=${text.length}`); // safe
  if (process.env.DEBUG_SUMMARIES) console.debug('[summary]', text); // leak: log
  return NextResponse.json({ text });
}
