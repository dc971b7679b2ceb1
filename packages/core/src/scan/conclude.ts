import type { Detection } from '../detector.js';
import type { Finding } from '../finding.js';
import { judge } from '../judge/judge.js';
import type { Standards } from '../judge/standards.js';
import { triage } from '../triage/triage.js';

/** What detectors saw, as findings: judged by rules and agreements, triaged by the comments in the code. */
export interface Conclusion {
  /** Sorted; suppressed ones are included and marked. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** The second half of every scan, which waits for nothing: hosts that can't wait call it by itself. */
export function conclude({ observations, comments }: Pick<Detection, 'observations' | 'comments'>, standards: Standards): Conclusion {
  return triage(
    judge(observations, standards),
    comments,
    standards.rules.map(({ id }) => id),
    standards.today,
  );
}
