import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import OpenAI from 'openai';
import { auth } from '@/lib/auth';

const openai = new OpenAI();

export async function POST(req: Request) {
  const session = await auth();
  if (!session?.user) return Response.json({ error: 'unauthenticated' }, { status: 401 }); // safe

  const form = await req.formData();
  const encounterAudio = form.get('encounterAudio') as File;
  const path = `/tmp/${randomUUID()}.webm`;
  await writeFile(path, Buffer.from(await encounterAudio.arrayBuffer())); // leak: file
  console.log('audio bytes', encounterAudio.size); // safe

  const transcript = await openai.audio.transcriptions.create({ file: createReadStream(path), model: 'whisper-1' }); // leak: ai
  console.log('patient visit transcript:', transcript.text); // leak: log
  return Response.json({ transcript: transcript.text });
}
