import { NextRequest, NextResponse } from 'next/server';
import { getServerSession } from 'next-auth';
import { createAppointment, type AppointmentInput } from '@/lib/appointments';

export async function POST(req: NextRequest) {
  const session = await getServerSession();
  if (!session) return NextResponse.json({ error: 'unauthorized' }, { status: 401 }); // safe
  const input = (await req.json()) as AppointmentInput;
  console.log('[appointments] POST', input); // leak: log
  try {
    const appt = await createAppointment(input);
    console.log('[appointments] created', appt.id); // safe
    return NextResponse.json({ id: appt.id });
  } catch (e) {
    console.error('[appointments] failed', (e as { code?: string }).code); // safe
    return NextResponse.json({ error: `Could not book ${input.reason} for ${input.patientName}` }, { status: 500 }); // leak: http_error
  }
}
