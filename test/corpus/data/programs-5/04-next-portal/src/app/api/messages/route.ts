import { NextResponse } from 'next/server';
import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { currentPatient } from '@/lib/session';

const schema = z.object({ topic: z.string().max(60), body: z.string().min(1) });

export async function POST(req: Request) {
  const patient = await currentPatient();
  const parsed = schema.safeParse(await req.json());
  if (!parsed.success) return NextResponse.json({ error: 'invalid message' }, { status: 400 }); // safe
  const waiting = await prisma.secureMessage.count({ where: { patientId: patient.id } });
  if (waiting > 20) {
    return NextResponse.json({ error: `Too many messages from ${patient.firstName} ${patient.lastName} (${patient.mrn})` }, { status: 429 }); // leak: http_error
  }
  const created = await prisma.secureMessage.create({ data: { ...parsed.data, patientId: patient.id } });
  console.info('secure message stored', created.id); // safe
  console.debug('secure message', created.topic, created.body); // leak: log
  return NextResponse.json({ id: created.id }, { status: 201 });
}
