import { Hono } from 'hono';
import { PostHog } from 'posthog-node';
import type { DiagnosisCode, Drug, PriorAuthRule } from './catalogue.js';

const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');
const drugs = new Map<string, Drug>();
const codes = new Map<string, DiagnosisCode>();
const rules: PriorAuthRule[] = [];
export const app = new Hono();

app.get('/drugs/:ndc', (c) => {
  const drug = drugs.get(c.req.param('ndc'));
  if (!drug) return c.json({ error: `no drug with NDC ${c.req.param('ndc')}` }, 404); // safe: an article number
  posthog.capture({ distinctId: 'catalogue', event: 'drug_viewed', properties: { brand: drug.brandName, schedule: drug.schedule } }); // safe: a catalogue, nobody named
  return c.json(drug);
});

app.get('/codes/:code', (c) => {
  const code = codes.get(c.req.param('code'));
  console.info('code', code?.code, code?.description); // safe: a code system
  return c.redirect(`https://browser.formulary.example/icd?code=${code?.code}&chapter=${code?.chapter}`); // safe: a code system
});

app.get('/rules/:plan', (c) => {
  const mine = rules.filter((r) => r.planCode === c.req.param('plan'));
  for (const r of mine) console.debug('rule', r.ndc, r.diagnosisCodes, r.minAge, r.stepTherapy); // safe: rules of a plan
  return c.json(mine);
});
