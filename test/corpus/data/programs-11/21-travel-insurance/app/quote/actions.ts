'use server';
import { redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { track } from '@vercel/analytics/server';
import * as Sentry from '@sentry/nextjs';
import { db, inngest, log, MedicalScreening, premium, Quote } from '@/lib/core';

export async function createQuote(_prev: unknown, form: FormData) {
  const parsed = Quote.safeParse(JSON.parse(String(form.get('quote'))));
  if (!parsed.success) {
    log.warn({ fields: parsed.error.issues.map((i) => i.path.join('.')) }, 'quote invalid'); // safe
    return { error: 'Please check the form' };
  }
  const quote = parsed.data;
  log.info({ destination: quote.destination, travellers: quote.travellers.length }, 'quote'); // safe
  const saved = await db.quote.create({ data: { payload: quote as object, price: premium(quote) } }); // safe
  await track('quote_created', { destination: quote.destination, price: saved.price }); // safe
  cookies().set('quote', saved.id, { httpOnly: true, secure: true });
  redirect(`/quote/${saved.id}/screening?travellers=${quote.travellers.length}`); // safe
}

export async function submitScreening(_prev: unknown, form: FormData) {
  const raw = JSON.parse(String(form.get('screening')));
  const parsed = MedicalScreening.safeParse(raw);
  if (!parsed.success) {
    log.warn({ raw }, 'screening invalid'); // leak: log
    return { error: 'Please answer all questions' };
  }
  const s = parsed.data;
  const loading = s.conditions.length * 0.25 + (s.pregnantWeeks ? 0.3 : 0);
  try {
    await db.screening.create({ data: { quoteId: s.quoteId, answers: s as object, loading } }); // safe
    await inngest.send({ name: 'screening/submitted', data: { quoteId: s.quoteId } });
  } catch (e) {
    Sentry.captureException(e, { extra: { traveller: s.traveller, conditions: s.conditions, medications: s.medications } }); // leak: error-monitor
    Sentry.captureException(e, { tags: { step: 'screening' } });
    return { error: 'Try again later' };
  }
  await track('screening_done', { traveller: s.traveller, condition: s.conditions[0]?.name ?? 'none', pregnant: Boolean(s.pregnantWeeks) }); // leak: analytics
  if (loading > 1.5) redirect(`/declined?name=${encodeURIComponent(s.traveller)}&because=${s.conditions.map((c) => c.name).join(',')}`); // leak: url
  redirect(`/quote/${s.quoteId}/pay`); // safe
}
