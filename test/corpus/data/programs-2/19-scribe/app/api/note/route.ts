import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import { z } from 'zod';
import { auth } from '@/lib/auth';
import { recordTrace } from '@/lib/trace';

const SYSTEM = 'You write SOAP notes. Keep each section under 120 words.';
const soap = z.object({ subjective: z.string(), objective: z.string(), assessment: z.string(), plan: z.string() });

export async function POST(req: Request) {
  const session = await auth();
  if (!session?.user) return Response.json({ error: 'unauthenticated' }, { status: 401 }); // safe

  const { encounterId, patient, transcript } = await req.json();
  console.info('note requested', encounterId); // safe
  try {
    const { object, usage } = await generateObject({ // leak: ai
      model: openai('gpt-4o-2024-08-06'),
      schema: soap,
      system: SYSTEM,
      prompt: `Patient: ${patient.name}, born ${patient.birthDate}, problems: ${patient.problems}\n\n${transcript}`,
    });
    recordTrace('soap', { patient, transcript }); // leak: error_monitor|ai|third-party
    recordTrace('soap-usage', null, { encounterId, tokens: usage.totalTokens }); // safe
    return Response.json({ draft: object });
  } catch (err) {
    console.error('note failed', (err as Error).name); // safe
    return Response.json({ error: `No note for ${patient.name} (${patient.problems})` }, { status: 502 }); // leak: http_error
  }
}
