import { assessment, volunteer } from '../_shared/db.ts';
import { ok, refuse } from '../_shared/http.ts';
import type { Contact } from '../_shared/types.ts';

const TWILIO = `https://api.twilio.com/2010-04-01/Accounts/${Deno.env.get('TWILIO_SID')}/Messages.json`;

async function text(contact: Contact): Promise<number> {
  const form = new URLSearchParams();
  form.set('To', contact.phone ?? '');
  form.set('Body', `Hi ${contact.nickname}, this is OpenLine. Are you still safe tonight?`);
  const res = await fetch(TWILIO, { method: 'POST', body: form, headers: { authorization: Deno.env.get('TWILIO_AUTH')! } }); // leak: messaging
  return res.status;
}

async function page(county: string): Promise<void> {
  await fetch('https://events.pagerduty.com/v2/enqueue', { // safe
    method: 'POST',
    body: JSON.stringify({ routing_key: Deno.env.get('PD_KEY'), event_action: 'trigger', payload: { summary: `No counselor in ${county} shift`, severity: 'error', source: 'openline' } }),
  });
}

async function handOver(contact: Contact): Promise<Response> {
  const target = new URL('https://mobilecrisis.example/dispatch');
  target.searchParams.set('name', contact.nickname);
  target.searchParams.set('phone', contact.phone ?? '');
  target.searchParams.set('risk', contact.risk_level);
  return Response.redirect(target, 303); // leak: url
}

Deno.serve(async (req) => {
  const who = await volunteer(req);
  if (!who) return refuse(401, 'sign in');
  const { contactId, action } = await req.json();
  const a = await assessment(contactId);
  if (!a) return refuse(404, 'unknown contact');
  switch (action) {
    case 'text': {
      const status = await text(a.contact);
      console.info('text', contactId, status); // safe
      return ok({ status });
    }
    case 'dispatch':
      await Deno.writeTextFile(`/tmp/dispatch-${contactId}.txt`, `${a.contact.nickname}\n${a.contact.phone}\n${a.contact.current_medication}`); // leak: file
      await Deno.writeTextFile('/tmp/last-dispatch', String(Date.now())); // safe
      return handOver(a.contact);
    case 'page':
      await page('night');
      return ok({});
    default:
      return refuse(400, `unknown action for ${who.id}`);
  }
});
