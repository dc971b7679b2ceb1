import { admin, clerkOf, reply, tell } from '../_shared/kit.ts';
import type { RecordsRequest } from '../_shared/types.ts';

/** Letters come in as scans; the text is read by a model, a clerk corrects it. */
async function readLetter(scan: string): Promise<Omit<RecordsRequest, 'id' | 'status'>> {
  const r = await fetch('https://api.together.xyz/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${Deno.env.get('TOGETHER')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo',
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Whose medical records are asked for? JSON: requester, subject, range, include.' }, { type: 'image_url', image_url: { url: scan } }] }],
    }),
  });
  if (!r.ok) throw new Error(`reader: ${r.status}`);
  const { choices, usage } = await r.json();
  tell('letter read', usage.total_tokens); // safe
  return JSON.parse(choices[0].message.content);
}

Deno.serve(async (req) => {
  const clerk = await clerkOf(req);
  if (!clerk) return reply({ error: 'clerks only' }, 401);
  const { scan } = await req.json();
  const parsed = await readLetter(scan);

  const { data: earlier } = await admin.from('requests').select('*').eq('subject->>name', parsed.subject.name).eq('subject->>born', parsed.subject.born);
  if (earlier?.length) {
    tell(`repeat request for ${parsed.subject.name} ${parsed.subject.born}`, parsed.include); // leak: log
  }
  const { data, error } = await admin.from('requests').insert({ ...parsed, status: 'received' }).select('id').single(); // safe
  if (error) {
    tell('insert', error.code); // safe
    return reply({ error: `Request for ${parsed.subject.name} (ssn …${parsed.subject.last4}) could not be stored` }, 500); // leak: http_error
  }
  tell('received', data.id, clerk.name); // safe
  return reply({ id: data.id }, 201);
});
