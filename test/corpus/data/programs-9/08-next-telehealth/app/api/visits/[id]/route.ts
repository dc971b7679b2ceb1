import { NextResponse, type NextRequest } from 'next/server';
import { PrismaClient } from '@prisma/client';
import * as Sentry from '@sentry/nextjs';
import { auth } from '../../../../lib/session';

const prisma = new PrismaClient();

export async function PATCH(req: NextRequest, { params }: { params: { id: string } }) {
  const user = await auth();
  if (user?.role !== 'doctor') return NextResponse.json({ error: 'forbidden' }, { status: 403 }); // safe
  const body = await req.json();
  const visit = await prisma.visit.findUnique({ where: { id: params.id }, include: { patient: true } });
  if (!visit) return NextResponse.json({ error: `visit ${params.id} not found` }, { status: 404 }); // safe
  if (visit.status === 'closed') {
    return NextResponse.json({ error: `The visit of ${visit.patient.name} for "${visit.reason}" is closed` }, { status: 409 }); // leak: http-error
  }
  try {
    await prisma.visit.update({ where: { id: params.id }, data: { diagnosis: body.diagnosis, note: body.note, status: 'closed' } }); // safe
  } catch (e) {
    Sentry.setContext('visit', { id: visit.id, status: visit.status }); // safe
    Sentry.setUser({ id: visit.patient.id, email: visit.patient.email, username: visit.patient.name }); // leak: error_monitor
    Sentry.captureException(e);
    return NextResponse.json({ error: 'update failed' }, { status: 500 }); // safe
  }
  console.info(`visit ${params.id} closed by ${user.id}`); // safe
  console.info(`dx=${body.diagnosis} pt=${visit.patient.name}`); // leak: log
  return NextResponse.json({ ok: true }); // safe
}
