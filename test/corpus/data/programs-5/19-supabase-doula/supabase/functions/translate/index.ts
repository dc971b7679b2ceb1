import { z } from 'zod';
import { requireUser } from '../_shared/client.ts';
import { json, unauthorized } from '../_shared/respond.ts';

const Body = z.object({ checkinId: z.string().uuid(), target: z.enum(['EN', 'ES', 'FR', 'AR']) });
const LABELS = ['Blood pressure', 'Weight', 'Next visit', 'How do you feel today?'];

async function deepl(text: string[], target: string) {
  const res = await fetch('https://api-free.deepl.com/v2/translate', { // leak: third_party
    method: 'POST',
    headers: { authorization: `DeepL-Auth-Key ${Deno.env.get('DEEPL_KEY')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text, target_lang: target }),
  });
  return res.ok;
}

async function labels(target: string) {
  const res = await fetch('https://api-free.deepl.com/v2/translate', { // safe
    method: 'POST',
    headers: { authorization: `DeepL-Auth-Key ${Deno.env.get('DEEPL_KEY')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: LABELS, target_lang: target }),
  });
  return res.json();
}

Deno.serve(async (req) => {
  const { supabase, user } = await requireUser(req);
  if (!user) return unauthorized();
  const body = Body.parse(await req.json());
  const { data: checkin } = await supabase.from('checkins').select('*').eq('id', body.checkinId).single();
  if (!checkin) return json({ error: 'not found', id: body.checkinId }, 404); // safe
  const { data: mother } = await supabase.from('mothers').select('*').eq('id', checkin.mother_id).single();
  const ok = await deepl([`${mother?.full_name}: ${checkin.free_text}`], body.target);
  return json({ ok, labels: await labels(body.target) });
});
