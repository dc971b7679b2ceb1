import type { AgreementStanding } from '../finding.js';
import { findCell } from './cells.js';
import type { DecisionInput } from './decision-input.js';
import { isHardTier } from './hard-tier.js';
import { findHolding } from './safeguards.js';

/** Nothing to report: by row 1 (a safeguard holds) or row 2 (the policy allows it) of the decision order. */
export interface Silent {
  readonly kind: 'silent';
  readonly row: 1 | 2;
  readonly because: string;
}

/** Something to report, by the rules that are about recipients that stand like this. */
export interface Report {
  readonly kind: 'report';
  readonly row: 3 | 4 | 5 | 6;
  readonly standing: AgreementStanding;
  /** The highest severity that is apt, where it isn't the rule's own. */
  readonly atMost?: 'warning';
  /** One step lower, because the evidence or the sink is not certain. */
  readonly lowered: boolean;
  /** The lowest severity that a lowered one may fall to. */
  readonly atLeast: 'warning' | 'note';
  readonly because: string;
}

export type Decision = Silent | Report;

/** The decision order of `docs/requirements.md`, row by row: the first that holds decides. */
export function decide(input: DecisionInput): Decision {
  const safeguard = findHolding(input);
  if (safeguard !== undefined) return { kind: 'silent', row: 1, because: `${safeguard} holds for ${input.category}` };

  const cell = findCell(input.policy, input.category, input.sinkKind);
  if (cell?.decision === 'allow') return { kind: 'silent', row: 2, because: cell.reason };

  const recipient = classify(input);
  return {
    kind: 'report',
    ...recipient,
    // Coverage doesn't make verbose data minimum-necessary, so what is still reported there is a warning.
    ...(cell?.decision === 'warn' || recipient.standing === 'covered' ? { atMost: 'warning' } : {}),
    lowered: input.confidence === 'low' || input.verified === 'known',
    atLeast: isHardTier(input.category) ? 'warning' : 'note',
  };
}

type Standing = Pick<Report, 'row' | 'standing' | 'because'>;

function classify({ recipient, baa }: DecisionInput): Standing {
  if (!recipient?.thirdParty) return { row: 3, standing: 'inside', because: 'no third party receives it' };
  if (baa.state === 'covered') return { row: 4, standing: 'covered', because: `a BAA with ${recipient.vendor} covers it` };
  if (baa.state === 'gap') return { row: 5, standing: 'gap', because: baa.missing.join('; ') };
  return { row: 6, standing: 'none', because: `no BAA with ${recipient.vendor} is declared` };
}
