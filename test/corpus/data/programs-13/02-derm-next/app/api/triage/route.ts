import { NextRequest, NextResponse } from 'next/server';
import { getServerSession } from 'next-auth';
import { generateText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import * as Sentry from '@sentry/nextjs';
import { z } from 'zod';
import { db, patients, visits } from '@/lib/db';

const Intake = z.object({
  name: z.string().min(2),
  email: z.string().email(),
  birthDate: z.string().default(''),
  complaint: z.string(),
  medications: z.array(z.string()).default([]),
});
type Intake = z.infer<typeof Intake>;

const SYSTEM = 'You triage dermatology requests. Answer URGENT or ROUTINE.';

async function triage(intake: Intake): Promise<boolean> {
  const { text, usage } = await generateText({
    model: anthropic('claude-3-5-sonnet-20240620'),
    system: SYSTEM,
    prompt: `${intake.name} writes: ${intake.complaint}\nTakes: ${intake.medications.join(', ')}`, // leak: llm
  });
  console.info('triage tokens', usage.totalTokens); // safe
  return text.trim().startsWith('URGENT');
}

export async function POST(req: NextRequest) {
  const session = await getServerSession();
  if (!session) return NextResponse.json({ error: 'sign in first' }, { status: 401 }); // safe

  const body = await req.json();
  const parsed = Intake.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((i) => i.path[0]);
    console.warn('bad intake', fields); // safe
    return NextResponse.json({ error: 'Some fields are missing', received: body }, { status: 400 }); // leak: http-error
  }

  try {
    const [patient] = await db.insert(patients).values({ name: parsed.data.name, email: parsed.data.email, birthDate: parsed.data.birthDate }).returning(); // safe
    const urgent = await triage(parsed.data);
    const [visit] = await db.insert(visits).values({ patientId: patient.id, complaint: parsed.data.complaint, urgent }).returning(); // safe
    Sentry.addBreadcrumb({ category: 'triage', message: 'visit created' }); // safe
    return NextResponse.json({ visitId: visit.id, patientId: patient.id }, { status: 201 }); // safe
  } catch (err) {
    Sentry.captureException(err, { contexts: { intake: { ...parsed.data } } }); // leak: error-monitor
    return NextResponse.json({ error: 'try again later' }, { status: 500 }); // safe
  }
}
