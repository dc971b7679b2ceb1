import newrelic from 'newrelic';
import { step } from './log.server';
import type { Prescription } from './mongo.server';

interface Interaction {
  severity: 'minor' | 'moderate' | 'major';
  pair: [string, string];
}

export async function checkInteractions(rx: Prescription, others: Prescription[]): Promise<Interaction[]> {
  const s = step('interactions');
  const res = await fetch('https://interactions.internal.cornerstone.example/check', { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ drugs: [rx, ...others].map((r) => r.drug.ndc) }),
  });
  if (!res.ok) {
    s.fail('upstream', { status: res.status }); // safe
    newrelic.noticeError(new Error('interaction service'), { status: res.status }); // safe
    return [];
  }
  const found = (await res.json()) as Interaction[];
  s.end({ found: found.length }); // safe
  const major = found.filter((f) => f.severity === 'major');
  if (major.length) {
    newrelic.recordCustomEvent('MajorInteraction', { patient: rx.patient.name, dob: rx.patient.dob, drug: rx.drug.label }); // leak: analytics|error-monitor
  }
  return found;
}

export async function counsellingText(rx: Prescription): Promise<string> {
  const { patient, drug, sig } = rx;
  const res = await fetch('https://api.deepseek.com/chat/completions', { // leak: ai
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.DEEPSEEK_KEY}` },
    body: JSON.stringify({
      model: 'deepseek-chat',
      messages: [{ role: 'user', content: `Counsel ${patient.name} (${patient.dob}), allergic to ${patient.allergies.join(', ')}, on ${drug.label}: ${sig}` }],
    }),
  });
  const json = await res.json();
  return json.choices[0].message.content;
}
