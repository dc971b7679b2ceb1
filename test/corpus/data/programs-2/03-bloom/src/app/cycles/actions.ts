'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import * as Sentry from '@sentry/nextjs';
import { Resend } from 'resend';
import { auth, prisma } from '@/lib/server';

const resend = new Resend(process.env.RESEND_API_KEY);

export async function saveCycle(formData: FormData) {
  const session = await auth();
  if (!session?.user) redirect('/login');

  const cycle = {
    patientName: String(formData.get('patientName')),
    email: String(formData.get('email')),
    amhLevel: Number(formData.get('amhLevel')),
    embryoCount: Number(formData.get('embryoCount')),
    protocol: String(formData.get('protocol')),
    lastPregnancyOutcome: String(formData.get('lastPregnancyOutcome')),
  };

  const saved = await prisma.ivfCycle.create({ data: cycle, select: { id: true } });
  console.info('cycle saved', saved.id); // safe
  console.log('saveCycle', Object.fromEntries(formData)); // leak: log
  Sentry.addBreadcrumb({ category: 'cycle', message: 'cycle saved', data: { id: saved.id } }); // safe
  Sentry.addBreadcrumb({ category: 'cycle', data: { patientName: cycle.patientName, outcome: cycle.lastPregnancyOutcome } }); // leak: error_monitor
  cookies().set('last_cycle', JSON.stringify(cycle), { secure: true, sameSite: 'lax' }); // leak: cookie
  cookies().set('cycle_view', 'calendar', { secure: true, httpOnly: true, sameSite: 'lax' }); // safe

  await resend.emails.send({ // leak: messaging
    from: 'clinic@bloom.example',
    to: cycle.email,
    subject: 'Your IVF results',
    html: `<p>${cycle.patientName}, your AMH is ${cycle.amhLevel} and we froze ${cycle.embryoCount} embryos.</p>`,
  });

  redirect(`/cycles/${saved.id}`); // safe
}

export async function findCycle(formData: FormData) {
  const session = await auth();
  if (!session?.user) redirect('/login');
  const patientName = String(formData.get('patientName'));
  const diagnosis = String(formData.get('diagnosis'));
  redirect(`/cycles/search?patientName=${encodeURIComponent(patientName)}&diagnosis=${encodeURIComponent(diagnosis)}`); // leak: url
}
