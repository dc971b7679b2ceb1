import { NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { requireSession } from '@/lib/session';

export async function POST(request: Request) {
  const session = await requireSession();
  if (session.role === 'patient') return NextResponse.json({ error: 'forbidden' }, { status: 403 });

  const { lastName, dateOfBirth } = await request.json();
  const matches = await db.patient.findMany({
    where: { lastName, dateOfBirth: new Date(dateOfBirth) },
    select: { id: true, firstName: true, lastName: true, mrn: true },
  });
  if (matches.length === 0) {
    return NextResponse.json({ error: `No patient ${lastName}, born ${dateOfBirth}` }, { status: 404 }); // leak: http_error
  }
  if (matches.length > 5) {
    return NextResponse.json({ error: 'too_many_matches', count: matches.length }, { status: 409 }); // safe
  }
  return NextResponse.json({ matches });
}
