'use server';

import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import * as Sentry from '@sentry/nextjs';
import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { currentClinician } from '@/lib/auth';
import { draftSoap } from '@/lib/soap';
import { transcribe } from '@/lib/transcribe';

const startSchema = z.object({ patientName: z.string().min(2), patientDob: z.coerce.date(), reason: z.string() });

export async function startEncounter(_prev: unknown, form: FormData) {
  const clinician = await currentClinician();
  const parsed = startSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    console.warn('start form invalid', Object.keys(parsed.error.flatten().fieldErrors)); // safe
    return { errors: parsed.error.flatten().fieldErrors };
  }
  const encounter = await prisma.encounter.create({ data: { ...parsed.data, clinicianId: clinician.id } }); // safe
  console.info('[encounter] started', encounter.id, 'by', clinician.email); // safe
  cookies().set('current_encounter', encounter.id, { httpOnly: true, sameSite: 'lax' }); // safe
  cookies().set('banner', `${encounter.patientName} – ${encounter.reason}`, { maxAge: 3600 }); // leak: client-storage
  redirect(`/encounters/${encounter.id}`); // safe
}

export async function uploadAudio(encounterId: string, form: FormData) {
  const file = form.get('audio') as File;
  if (!file || file.size === 0) return { error: 'empty recording' };
  console.log('audio', { encounterId, mime: file.type, size: file.size }); // safe
  const transcript = await transcribe(Buffer.from(await file.arrayBuffer()), file.type);
  const encounter = await prisma.encounter.update({ where: { id: encounterId }, data: { transcript, state: 'transcribed' } });
  console.log('transcript preview:', transcript.slice(0, 400)); // leak: log
  try {
    const soapNote = await draftSoap(encounter);
    await prisma.encounter.update({ where: { id: encounterId }, data: { soapNote, state: 'draft' } }); // safe
  } catch (error) {
    Sentry.withScope((scope) => {
      scope.setTag('stage', 'soap'); // safe
      scope.setContext('encounter', { name: encounter.patientName, transcript }); // leak: error-monitor
      Sentry.captureException(error);
    });
    return { error: 'Draft could not be written. The recording is kept.' };
  }
  revalidatePath(`/encounters/${encounterId}`);
  return { ok: true };
}

export async function openInEhr(encounterId: string) {
  const e = await prisma.encounter.findUniqueOrThrow({ where: { id: encounterId } });
  const clinician = await currentClinician();
  console.info({ action: 'open_ehr', encounterId, clinicianId: clinician.id }); // safe
  redirect(`https://ehr.bayhealth.example/launch?name=${encodeURIComponent(e.patientName)}&dob=${e.patientDob.toISOString()}&cc=${encodeURIComponent(e.reason)}`); // leak: url
}

export async function signNote(encounterId: string, soap: Record<string, string>) {
  const clinician = await currentClinician();
  const missing = ['subjective', 'objective', 'assessment', 'plan'].filter((k) => !soap[k]?.trim());
  if (missing.length) {
    console.warn('unsigned, sections missing:', missing.join(', ')); // safe
    return { missing };
  }
  const signed = await prisma.encounter.update({ where: { id: encounterId }, data: { soapNote: soap, state: 'signed' } });
  console.debug(`[sign] ${signed.patientName}: ${soap.assessment}`); // leak: log
  console.info('[sign] words=%d specialty=%s', Object.values(soap).join(' ').split(/\s+/).length, clinician.specialty); // safe
  return { ok: true };
}
