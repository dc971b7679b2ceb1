import { NextResponse } from 'next/server';
import { z } from 'zod';
import { log } from '@/lib/log';
import { requireSession } from '@/lib/session';
import { bookVisit } from '@/lib/visits';

const Body = z.object({
  clinicianId: z.string().cuid(),
  startsAt: z.coerce.date(),
  reason: z.string().min(3).max(400),
  symptoms: z.array(z.string()).max(12),
});

export async function POST(request: Request) {
  const session = await requireSession();
  if (!session.patientId) return NextResponse.json({ error: 'patients_only' }, { status: 403 });

  const parsed = Body.safeParse(await request.json());
  if (!parsed.success) {
    const fields = parsed.error.issues.map((i) => i.path.join('.'));
    log.debug('visit.invalid', { fields }); // safe
    return NextResponse.json({ error: 'invalid_body', fields }, { status: 422 });
  }

  const started = Date.now();
  const result = await bookVisit({ patientId: session.patientId, ...parsed.data });
  log.info('visit.latency', { ms: Date.now() - started });
  return NextResponse.json(result, { status: result.ok ? 201 : 409 });
}
