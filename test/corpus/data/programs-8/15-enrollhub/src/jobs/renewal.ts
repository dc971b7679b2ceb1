import axios from 'axios';
import { enrollees, plans } from '../db';
import type { Enrollee, Plan } from '../types';

type Outcome = { ok: true; id: string } | { ok: false; id: string; person: Enrollee; why: string };

const api = axios.create({ baseURL: 'https://carrier.example/api', timeout: 5000 });
const plain = axios.create({ baseURL: 'http://print.mailhouse.example', timeout: 5000 });

api.interceptors.response.use((r) => {
  console.debug(r.config.method, r.status); // safe: method and status
  return r;
});

async function renew(e: Enrollee, plan: Plan): Promise<Outcome> {
  const res = await api.post('/renewals', { ref: e.enrollee_id, plan: plan.plan_code }); // safe: reference and plan
  return res.status === 202 ? { ok: true, id: e.enrollee_id } : { ok: false, id: e.enrollee_id, person: e, why: String(res.data.code) };
}

export async function renewAll(): Promise<void> {
  for (const plan of await plans()) {
    const outcomes = await Promise.all((await enrollees(plan.plan_code)).map((e) => renew(e, plan)));
    console.info(plan.name, outcomes.filter((o) => o.ok).length, outcomes.length); // safe: plan and counts
    for (const o of outcomes) {
      if (o.ok) continue;
      console.warn('not renewed', o.id, o.why); // safe: reference and code of the carrier
      console.warn('not renewed', o.person.date_of_birth, o.person.dependents.map((d) => d.disability)); // leak: log
      await plain.post('/letters', { name: `${o.person.first_name} ${o.person.last_name}`, address: o.person.mailing_address, ssn: o.person.ssn }); // leak: plaintext
      await api.get('/members', { params: { ssn: o.person.ssn } }); // leak: url
    }
  }
}
