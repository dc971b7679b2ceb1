import type { Claim } from './x12/claim837.js';
import { ClaimRejected, logger } from './obs.js';

type Rule = (claim: Claim) => string | null;

const rules: Record<string, Rule> = {
  NO_DX: (c) => (c.diagnosisCodes.length === 0 ? 'at least one diagnosis is needed' : null),
  NO_MEMBER: (c) => (c.subscriber.memberId ? null : 'member id is missing'),
  BIRTH_FUTURE: ({ subscriber }) => (subscriber.birthDate > '20991231' ? `birth date ${subscriber.birthDate} of ${subscriber.firstName} lies in the future` : null),
  CHARGE: (c) => (c.totalCents > 0 ? null : 'no charge'),
};

export function validate(claim: Claim): void {
  for (const [code, rule] of Object.entries(rules)) {
    const message = rule(claim);
    logger.debug(`rule ${code} ${message === null ? 'ok' : 'failed'}`); // safe: the code of the rule
    if (message === null) continue;
    throw new ClaimRejected(code, { subscriber: claim.subscriber, dx: claim.diagnosisCodes });
  }
  logger.debug(`${Object.keys(rules).length} rules passed`); // safe
}
