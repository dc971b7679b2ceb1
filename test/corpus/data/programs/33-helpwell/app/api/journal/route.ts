import { mistral } from '@ai-sdk/mistral';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';
import { currentMember } from '@/lib/member';
import { limiter } from '@/lib/limits';

const Mood = z.object({ mood: z.enum(['low', 'ok', 'good']), riskFlag: z.boolean() });

export async function POST(req: Request) {
  const member = await currentMember();
  const { success } = await limiter.limit(`journal:${member.accountId}`);
  if (!success) return new Response('Too many entries', { status: 429 });
  const { entry } = (await req.json()) as { entry: string };

  const { object } = await generateObject({ model: mistral('mistral-large-2402'), schema: Mood, prompt: `${member.preferredName} (PHQ-9 ${member.phq9Score}) wrote: ${entry}` }); // leak: ai
  if (object.riskFlag) {
    console.warn(`risk flag for ${member.preferredName} / ${member.birthDate}: ${entry}`); // leak: log
    await fetch('https://api.postmarkapp.com/email', { // leak: messaging
      method: 'POST',
      headers: { 'X-Postmark-Server-Token': process.env.POSTMARK!, 'content-type': 'application/json' },
      body: JSON.stringify({ From: 'alerts@helpwell.example', To: member.therapist.email, Subject: `Risk: ${member.preferredName}`, TextBody: entry }),
    });
  }
  console.log('journal saved', entry.length); // safe
  return Response.json({ saved: true }); // safe
}

export async function GET() {
  const { text } = await generateText({ model: mistral('mistral-large-2402'), prompt: 'Write one gentle journaling question.' }); // safe
  console.log('therapy prompt of the day', text); // safe
  return Response.json({ question: text });
}
