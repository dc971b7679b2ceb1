'use server';

import { put } from '@vercel/blob';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getChart, sendMessage } from '@/lib/ehr';
import { requirePatient } from '@/lib/session';

export async function send(_prev: unknown, form: FormData) {
  const patientId = await requirePatient();
  const subject = String(form.get('subject') ?? '');
  const body = String(form.get('body') ?? '');
  if (!subject || !body) return { error: 'Subject and text are needed' }; // safe

  const chart = await getChart(patientId);
  const photo = form.get('photo');
  if (photo instanceof File && photo.size > 0) {
    await put(`rash-photos/${chart.patient.legalName}-${chart.patient.birthDate}.jpg`, photo, { access: 'public' }); // leak: file|third-party|url
    console.log('photo stored', photo.size, photo.type); // safe
  }
  try {
    const { id } = await sendMessage(patientId, { subject, body });
    cookies().set('nf_last_message', JSON.stringify({ id, subject, body })); // leak: client_storage
    console.log('message', id); // safe
  } catch (e) {
    throw new Error(`Could not deliver "${subject}" of ${chart.patient.legalName} (MRN ${chart.patient.mrn})`); // leak: http_error|log
  }
  redirect('/messages?sent=1');
}
