import { logger, metric, problem } from './telemetry';
import { total, type Claim, type Decision } from './model';
import { claimsOf } from './store';

const EXCLUDED = new Set(['Z41.1', 'L64.9']);

type Rule = (claim: Claim) => Decision | null;

const excludedService: Rule = (claim) => {
  const codes = claim.lines.flatMap((l) => l.icd10);
  const hit = codes.find((c) => EXCLUDED.has(c));
  if (!hit) return null;
  return {
    kind: 'deny',
    claimId: claim.claimId,
    reasonCode: 'CO-96',
    explanation: `${hit} is not covered for ${claim.member.fullName}`,
  };
};

const amountCap: Rule = (claim) => {
  const cents = total(claim);
  logger.debug('amount check', { claimId: claim.claimId, cents, lines: claim.lines.length }); // safe
  return cents > 5_000_000
    ? { kind: 'deny', claimId: claim.claimId, reasonCode: 'CO-45', explanation: 'Charge exceeds the cap' }
    : null;
};

const RULES: Rule[] = [excludedService, amountCap];

export async function adjudicate(claim: Claim): Promise<Decision> {
  logger.appendKeys({ claimId: claim.claimId, payer: claim.payerId }); // safe
  const earlier = await claimsOf(claim.member.memberKey);
  metric('earlierClaims', earlier.length);
  if (!claim.member.subscriberSsn) {
    problem('member without subscriber', { dob: claim.member.dob, name: claim.member.fullName });
  }
  for (const rule of RULES) {
    const d = rule(claim);
    if (d?.kind === 'deny') {
      logger.info(`denied with ${d.reasonCode}`); // safe
      logger.info(d.explanation); // leak: log
      return d;
    }
  }
  const same = earlier.filter((e) => e.lines.some((l) => claim.lines.some((m) => m.cpt === l.cpt && m.serviceDate === l.serviceDate)));
  if (same.length) logger.warn('possible duplicate', { ids: same.map((s) => s.claimId) }); // safe
  return { kind: 'pay', claimId: claim.claimId, cents: total(claim) };
}
