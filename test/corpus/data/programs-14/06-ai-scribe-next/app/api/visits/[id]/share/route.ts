import { NextRequest, NextResponse } from 'next/server';
import { put } from '@vercel/blob';
import { Resend } from 'resend';
import { countDrafts, currentClinician, getVisit } from '@/lib/supabase';

const resend = new Resend(process.env.RESEND_API_KEY);
const FROM = 'AI Scribe <no-reply@aiscribe.example>';

export async function POST(req: NextRequest, { params }: { params: { id: string } }) {
  const clinician = await currentClinician(req);
  if (!clinician) {
    return NextResponse.json({ error: 'Not signed in' }, { status: 401 }); // safe
  }
  const { visit, patient } = await getVisit(params.id);
  if (visit.status !== 'signed') {
    return NextResponse.json({ error: 'Only signed notes can be shared' }, { status: 409 }); // safe
  }

  const document = `${patient.full_name}\n${patient.date_of_birth}\n\n${visit.soap_note}`;
  const blob = await put(`notes/${visit.id}.txt`, document, { access: 'public' }); // leak: storage

  const { error } = await resend.emails.send({ // leak: messaging
    from: FROM,
    to: patient.email,
    subject: `Your visit note, ${patient.full_name}`,
    text: `${visit.soap_note}\n\nDownload: ${blob.url}`,
  });
  if (error) {
    console.error('resend', error.name, visit.id); // safe
    return NextResponse.json({ error: 'Mail could not be sent' }, { status: 502 }); // safe
  }
  return NextResponse.json({ ok: true });
}

export async function PUT(req: NextRequest) {
  const clinician = await currentClinician(req);
  if (!clinician) {
    return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  }
  const drafts = await countDrafts(clinician.id);
  await resend.emails.send({ // safe
    from: FROM,
    to: clinician.work_email,
    subject: 'Unsigned drafts',
    text: `${clinician.full_name}, ${clinician.credentials}: you have ${drafts} unsigned drafts.`,
  });
  return NextResponse.json({ drafts }); // safe
}
