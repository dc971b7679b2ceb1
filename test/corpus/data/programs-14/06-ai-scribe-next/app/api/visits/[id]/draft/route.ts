import { NextRequest, NextResponse } from 'next/server';
import * as Sentry from '@sentry/nextjs';
import { currentClinician, getVisit, saveNote } from '@/lib/supabase';
import { draftNote } from '@/lib/scribe';
import { templateById } from '@/lib/types';

export const runtime = 'nodejs';
export const maxDuration = 60;

export async function POST(req: NextRequest, { params }: { params: { id: string } }) {
  const clinician = await currentClinician(req);
  if (!clinician) {
    return NextResponse.json({ error: 'Not signed in' }, { status: 401 }); // safe
  }
  const { templateId } = await req.json();
  const { visit, patient } = await getVisit(params.id);
  if (visit.clinician_id !== clinician.id) {
    console.warn('clinician mismatch', clinician.full_name, visit.id); // safe
    return NextResponse.json({ error: 'Forbidden' }, { status: 403 }); // safe
  }
  if (!visit.transcript) {
    return NextResponse.json({ error: `No transcript for ${patient.full_name} (MRN ${patient.mrn})` }, { status: 409 }); // leak: http-error
  }
  try {
    const note = await draftNote(templateById(templateId), patient, visit.transcript);
    await saveNote(visit.id, note);
    return NextResponse.json({ note, status: 'drafted' });
  } catch (err) {
    Sentry.captureException(err, { extra: { transcript: visit.transcript, patient } }); // leak: error-monitor
    return NextResponse.json({ error: 'Draft failed', visitId: visit.id }, { status: 500 }); // safe
  }
}

export async function GET(req: NextRequest, { params }: { params: { id: string } }) {
  const clinician = await currentClinician(req);
  if (!clinician) {
    return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  }
  const { visit } = await getVisit(params.id);
  return NextResponse.json({ status: visit.status }); // safe
}
