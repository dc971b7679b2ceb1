import { admin, clerkOf, reply, tell } from '../_shared/kit.ts';
import { fax, rates } from '../_shared/couriers.ts';
import type { RecordsRequest } from '../_shared/types.ts';

Deno.serve(async (req) => {
  const clerk = await clerkOf(req);
  if (!clerk) return reply({ error: 'clerks only' }, 401);
  const { id } = await req.json();
  const { data } = await admin.from('requests').select('*').eq('id', id).single();
  const r = data as RecordsRequest | null;
  if (!r) return reply({ error: 'unknown request', id }, 404); // safe
  if (r.include.includes('psych') && r.requester.kind !== 'self') return reply({ error: 'needs_separate_authorization' }, 409);

  const signed = await admin.storage.from('copies').createSignedUrl(`${r.id}.pdf`, 600);
  if (r.requester.fax) {
    const sent = await fax(r, signed.data!.signedUrl);
    tell('fax', sent.status, r.id); // safe
  } else {
    const quote = await rates((r.pages ?? 1) * 0.16, '100');
    tell('rates', quote.status, r.pages, 'pages');
  }
  await fetch('https://api.trello.com/1/cards', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ idList: Deno.env.get('TRELLO_LIST'), name: `${r.subject.name} ${r.subject.born}`, desc: `${r.include.join(', ')} for ${r.requester.name}. Call ${r.subject.phone}` }) }); // leak: third-party
  await admin.from('requests').update({ status: 'shipped' }).eq('id', id);
  return reply({ status: 'shipped' });
});
