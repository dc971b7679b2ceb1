import type { Detection } from '../detector.js';
import type { Finding } from '../finding.js';
import type { ScanNote } from '../scan-note.js';
import { judge } from '../judge/judge.js';
import type { Standards } from '../judge/standards.js';
import { isListed, type Places, toPlaced } from '../judge/where-it-runs.js';
import { triage } from '../triage/triage.js';

/** What detectors saw, as findings: judged by rules and agreements, triaged by the comments in the code. */
export interface Conclusion {
  /** Sorted; suppressed ones are included and marked. */
  readonly findings: readonly Finding[];
  readonly notes: readonly ScanNote[];
}

const everywhere: Places = { runsIn: () => 'production', includesTests: true };

/** The second half of every scan, which waits for nothing: hosts that can't wait call it by itself. Without places, all code runs in production. */
export function conclude(
  { observations, comments }: Pick<Detection, 'observations' | 'comments'>,
  standards: Standards,
  places = everywhere,
): Conclusion {
  const { findings, notes } = triage(
    judge(observations, standards).map((finding) => toPlaced(finding, places)),
    comments,
    standards.rules.map(({ id }) => id),
    standards.today,
  );
  const listed = findings.filter((finding) => isListed(finding, places));
  return { findings: listed, notes: [...toNotes(findings.length - listed.length), ...notes] };
}

function toNotes(count: number): ScanNote[] {
  return count === 0 ? [] : [{ kind: 'left-out', results: 'tests', count }];
}
