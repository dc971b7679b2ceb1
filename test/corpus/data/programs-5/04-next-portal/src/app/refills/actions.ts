'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Resend } from 'resend';
import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { segment } from '@/lib/segment';
import { currentPatient } from '@/lib/session';

const resend = new Resend(process.env.RESEND_API_KEY);
const input = z.object({ prescriptionId: z.string().uuid(), comment: z.string().max(400) });

export async function requestRefill(_prev: unknown, form: FormData) {
  const patient = await currentPatient();
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: 'Please check the form.' };

  const rx = patient.prescriptions.find((p) => p.id === parsed.data.prescriptionId);
  if (!rx) {
    console.error('prescription does not belong to chart', parsed.data.prescriptionId); // safe
    return { ok: false, message: 'Unknown prescription.' };
  }

  await prisma.prescription.update({ where: { id: rx.id }, data: { refills: { decrement: 1 } } });

  segment.track({ userId: patient.userId, event: 'Refill Requested', properties: { drug: rx.drug, email: patient.email } }); // leak: analytics
  segment.track({ anonymousId: crypto.randomUUID(), event: 'Refill Form Submitted', properties: { hasComment: parsed.data.comment.length > 0 } }); // safe

  await resend.emails.send({ // leak: messaging
    from: 'Portal <portal@mypatientportal.com>',
    to: 'refills@mypatientportal.com',
    subject: `Refill: ${patient.lastName}, ${patient.firstName}`,
    text: `${rx.drug} ${rx.sig}\n\n${parsed.data.comment}`,
  });

  cookies().set('last_refill', `${rx.drug}|${patient.mrn}`, { maxAge: 86400 }); // leak: cookie
  cookies().set('refill_banner', 'dismissed', { maxAge: 86400, httpOnly: true, secure: true }); // safe
  redirect(`/refills/${rx.id}/done`); // safe
}
