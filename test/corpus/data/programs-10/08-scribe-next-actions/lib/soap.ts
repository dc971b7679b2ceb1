import OpenAI from 'openai';
import type { Encounter } from '@prisma/client';

const openai = new OpenAI();
const SYSTEM = 'Turn the visit transcript into a SOAP note. Answer as JSON.';

export async function draftSoap(encounter: Encounter) {
  const { patientName, patientDob, reason, transcript } = encounter;
  const res = await openai.chat.completions.create({ // leak: ai
    model: 'gpt-4o',
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: JSON.stringify({ patientName, patientDob, reason, transcript }) },
    ],
  });
  console.info('soap drafted', { encounterId: encounter.id, prompt: res.usage?.prompt_tokens, completion: res.usage?.completion_tokens }); // safe
  const json = JSON.parse(res.choices[0].message.content ?? '{}');
  return { subjective: '', objective: '', assessment: '', plan: '', ...json };
}
