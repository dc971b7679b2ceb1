import type { AgreementStanding, BaaState, Recipient } from '../recipient.js';
import type { Confidence } from '../flow.js';
import type { Kinds } from '../model/kinds.js';
import { identifiesAlone } from '../model/vocabulary.js';
import type { Verified } from '../model/row.js';
import type { PolicyCell } from '../model/kinds.js';
import { findCell, type PolicyMatrix } from './cells.js';
import { findEffectiveSafeguard, type SafeguardedData } from './safeguards.js';

/** One kind of data at one sink. */
export interface DecisionInput extends SafeguardedData {
  readonly confidence: Confidence;
  /** How the sink's model was checked. */
  readonly verified: Verified;
  /** What each safeguard is good for, and which categories identify a person by themselves. */
  readonly kinds: Pick<Kinds, 'safeguards' | 'categories'>;
  readonly policy: PolicyMatrix;
  /** Absent for a sink that nobody outside receives. */
  readonly recipient?: Recipient | undefined;
  readonly baa: BaaState;
}

/** Nothing to report: by row 1 (a safeguard holds) or row 2 (the policy allows it, for a reason that it gives) of the decision order. */
export type Silent =
  | { readonly kind: 'silent'; readonly row: 1; readonly safeguard: string }
  | { readonly kind: 'silent'; readonly row: 2; readonly reason: string };

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
}

export type Decision = Silent | Report;

/** The decision order of `docs/requirements.md`, row by row: the first that holds decides. */
export function decide(input: DecisionInput): Decision {
  const safeguard = findEffectiveSafeguard(input);
  if (safeguard !== undefined) return { kind: 'silent', row: 1, safeguard };

  const cell = findCell(input.policy, input.category, input.sinkKind);
  if (cell?.decision === 'allow') return { kind: 'silent', row: 2, reason: cell.reason };

  const recipient = classify(input);
  return {
    kind: 'report',
    ...recipient,
    ...(isAtMostWarning(cell?.decision, recipient.standing) ? { atMost: 'warning' } : {}),
    lowered: input.confidence === 'low' || input.verified === 'known',
    // Doubt may lower what is said of such a category, never silence it.
    atLeast: identifiesAlone(input.kinds, input.category) ? 'warning' : 'note',
  };
}

/** Coverage doesn't make verbose data minimum-necessary, so what is still reported there is a warning; some data it doesn't cover at all. */
function isAtMostWarning(decision: PolicyCell['decision'] | undefined, standing: AgreementStanding): boolean {
  return decision === 'warn' || (standing === 'covered' && decision !== 'forbid');
}

type Standing = Pick<Report, 'row' | 'standing'>;

function classify({ recipient, baa }: DecisionInput): Standing {
  if (!recipient?.thirdParty) return { row: 3, standing: 'inside' };
  if (baa.state === 'covered') return { row: 4, standing: 'covered' };
  if (baa.state === 'gap') return { row: 5, standing: 'gap' };
  return { row: 6, standing: 'none' };
}
