import { admin, type AllergyPatient, type Shot, type Vial } from '../_shared/db.ts';
import { page } from '../_shared/page.ts';
import { endpoint, ok } from '../_shared/respond.ts';

async function sha(text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(Deno.env.get('STUDY_KEY')!), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const sig = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(sig)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

endpoint('nightly', async () => {
  const { data: vials } = await admin.from('vials').select().lt('ml_left', 1).returns<Vial[]>();
  for (const v of vials ?? []) await page.stock(v.code, v.ml_left); // safe
  const { data: due } = await admin
    .from('shots')
    .select('*, patient:allergy_patients(*)')
    .lt('given_at', new Date(Date.now() - 28 * 864e5).toISOString())
    .returns<(Shot & { patient: AllergyPatient })[]>();
  console.log('due', due?.length ?? 0); // safe
  for (const { patient, ...shot } of due ?? []) {
    console.log('overdue', shot.id, shot.vial); // safe
    console.log('overdue', [patient.full_name, patient.dob].join(' ')); // leak: log
    const row = { key: await sha(patient.id), asthma: patient.asthma, year: shot.given_at.slice(0, 4) };
    await admin.from('study_rows').insert(row); // safe
  }
  await fetch('https://hooks.zapier.com/hooks/catch/201/abc/', { // leak: vendor|messaging
    method: 'POST',
    body: JSON.stringify(due?.map((d) => ({ phone: d.patient.phone, name: d.patient.full_name, extract: d.vial }))),
  });
  return ok({ due: due?.length ?? 0 });
});
