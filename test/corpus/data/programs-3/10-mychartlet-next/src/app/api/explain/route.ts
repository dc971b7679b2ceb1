import { NextResponse } from 'next/server';
import { z } from 'zod';
import { requirePatient } from '@/lib/session';

const Body = z.object({
  lab: z.object({ test: z.string(), value: z.number(), unit: z.string() }),
  name: z.string(),
  problems: z.array(z.string()),
});

export async function POST(req: Request) {
  const patientId = await requirePatient();
  const parsed = Body.safeParse(await req.json());
  if (!parsed.success) return NextResponse.json({ error: 'bad request', at: parsed.error.issues.map((i) => i.path) }, { status: 400 }); // safe
  const { lab, name, problems } = parsed.data;

  const upstream = await fetch('https://openrouter.ai/api/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.OPENROUTER_KEY}` },
    body: JSON.stringify({
      model: 'meta-llama/llama-3.1-70b-instruct',
      messages: [{ role: 'user', content: `Explain to ${name}, who has ${problems.join(', ')}: ${lab.test} is ${lab.value} ${lab.unit}.` }],
    }),
  });
  if (!upstream.ok) {
    console.error('explain upstream', upstream.status, patientId); // safe
    return NextResponse.json({ error: 'try later' }, { status: 503 }); // safe
  }
  const json = await upstream.json();
  return NextResponse.json({ text: json.choices[0].message.content });
}
