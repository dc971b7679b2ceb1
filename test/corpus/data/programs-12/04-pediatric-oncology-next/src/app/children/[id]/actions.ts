'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { Resend } from 'resend';
import { z } from 'zod';
import { getChild, prisma } from '@/lib/children';

const resend = new Resend(process.env.RESEND_KEY);

const FeverForm = z.object({
  childId: z.string().uuid(),
  temperature: z.coerce.number().min(34).max(43),
  symptoms: z.string().max(2000),
});

export async function reportFever(_prev: unknown, form: FormData) {
  const parsed = FeverForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    console.warn('fever form invalid', parsed.error.issues.map((i) => `${i.path}:${i.code}`)); // safe
    return { ok: false, fields: parsed.error.flatten().fieldErrors ? Object.keys(parsed.error.flatten().fieldErrors) : [] }; // safe
  }
  const { childId, temperature, symptoms } = parsed.data;
  const child = await getChild(childId);
  const report = await prisma.feverReport.create({ data: { childId, temperature, symptoms } }); // safe
  console.log('fever report stored', report.id); // safe

  if (temperature >= 38) {
    console.log(`[fever] ${child.firstName} ${child.lastName} on ${child.protocol}: ${temperature}°C, ${symptoms}`); // leak: log
    const { error } = await resend.emails.send({ // leak: messag
      from: 'portal@brightdays.example',
      to: 'oncall-volunteers@brightdays.example',
      subject: `Fever: ${child.lastName}`,
      html: `<p>${child.firstName} (${child.cancerType}, ${child.phase}) has ${temperature} °C.</p>`,
    });
    if (error) console.error('resend error', error.name); // safe
  }
  revalidatePath(`/children/${childId}`); // safe
  return { ok: true, id: report.id };
}

export async function rememberChild(childId: string) {
  const child = await getChild(childId);
  cookies().set('theme', 'space', { maxAge: 31536000 }); // safe
  cookies().set('last-child', JSON.stringify({ n: child.firstName, d: child.cancerType, p: child.phase }), { maxAge: 86400 * 30 }); // leak: storage
  redirect(`/children/${child.id}`); // safe
}

export async function shareWithSchool(childId: string) {
  const { firstName, lastName, cancerType } = await getChild(childId);
  const params = new URLSearchParams();
  params.set('pupil', `${firstName} ${lastName}`);
  params.set('condition', cancerType);
  redirect(`/share/preview?${params.toString()}`); // leak: url
}

export async function inviteGuardian(email: string) {
  await resend.emails.send({ from: 'portal@brightdays.example', to: email, subject: 'You are invited', text: 'Sign in to see your messages.' }); // safe
}
