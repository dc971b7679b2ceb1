import { clientFor } from '../_shared/client.ts';
import { nudge } from '../_shared/pager.ts';
import { json, unauthorized } from '../_shared/respond.ts';

async function hmac(value: string) {
  const raw = new TextEncoder().encode(Deno.env.get('REPORT_KEY')!);
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(value));
  return Array.from(new Uint8Array(mac), (b) => b.toString(16).padStart(2, '0')).join('');
}

Deno.serve(async (req) => {
  if (req.headers.get('x-cron-key') !== Deno.env.get('CRON_KEY')) return unauthorized();
  const supabase = clientFor(req);
  const { data: mothers } = await supabase.from('mothers').select('*');
  const { data: midwives } = await supabase.from('midwives').select('*');
  for (const m of mothers ?? []) {
    console.log('due soon', await hmac(m.phone)); // safe
    if (m.gestational_weeks >= 41) console.log('overdue', m.full_name, m.phone, m.blood_type); // leak: log
  }
  const overdue = (mothers ?? []).filter((m) => m.gestational_weeks >= 41);
  await Deno.writeTextFile('/tmp/overdue.csv', overdue.map((m) => `${m.full_name};${m.phone};${m.risk_factors.join('/')}`).join('\n')); // leak: file
  for (const w of midwives ?? []) await nudge(w, overdue.length);
  return json({ overdue: overdue.length, midwives: midwives?.length ?? 0 }); 
});
