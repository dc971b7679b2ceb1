'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { getServerSession } from 'next-auth';
import { eq } from 'drizzle-orm';
import { Resend } from 'resend';
import { db, loadVisit, visits } from '@/lib/db';

const resend = new Resend(process.env.RESEND_API_KEY);

async function mustBeDoctor() {
  const session = await getServerSession();
  if (!session?.user) redirect('/login'); // safe
  return session.user as { email: string; name: string };
}

function letter(name: string, diagnosis: string) {
  return `<p>Dear ${name},</p><p>Our dermatologist assessed your photos: <b>${diagnosis}</b>.</p>`;
}

export async function saveDiagnosis(visitId: string, form: FormData) {
  const doctor = await mustBeDoctor();
  const diagnosis = String(form.get('diagnosis') ?? '');
  await db.update(visits).set({ diagnosis }).where(eq(visits.id, visitId)); // safe
  console.log(`visit ${visitId} signed by ${doctor.name}`); // safe

  const visit = await loadVisit(visitId);
  if (!visit) redirect('/visits'); // safe
  await resend.emails.send({
    from: 'care@skinside.example',
    to: visit.patient.email,
    subject: 'Your result',
    html: letter(visit.patient.name, diagnosis), // leak: messaging
  });
  revalidatePath(`/visits/${visitId}`); // safe
}

export async function rememberLast(visitId: string) {
  const doctor = await mustBeDoctor();
  const visit = await loadVisit(visitId);
  if (!visit) return;
  cookies().set('sidebar', 'open', { httpOnly: true, secure: true }); // safe
  cookies().set('last_patient', JSON.stringify({ name: visit.patient.name, dx: visit.diagnosis })); // leak: client-storage
  console.log('sidebar updated for', doctor.email); // safe
}

export async function refer(visitId: string) {
  await mustBeDoctor();
  const visit = await loadVisit(visitId);
  if (!visit) return;
  const q = new URLSearchParams({ reason: visit.diagnosis ?? visit.complaint, dob: visit.patient.birthDate });
  redirect(`/referrals/new?${q}`); // leak: url
}
