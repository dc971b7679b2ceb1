import { type CommentProblem, configurationName, count, type ScanNote } from '@phitrace/core';

/** A note on the scan, on one line. */
export function describeNote(note: ScanNote): string {
  switch (note.kind) {
    case 'agreement':
      return describeEnd(note);
    case 'comment':
      return `${note.path}:${note.line}: ${describeProblem(note.problem)}`;
    case 'allowance':
      return `${note.path}:${note.line}: ${describeAllowance(note)}`;
    case 'unfollowed-tests':
      return `Data is not followed through ${count(note.files, 'file')} of tests; --include tests follows it.`;
    case 'left-out':
      return describeLeftOut(note);
    case 'baseline':
      return describeBaseline(note);
    case 'import':
      return describeImport(note);
    case 'unread-configuration':
      return `${note.name} is not read; the configuration is ${configurationName}, which holds JSON with comments and is never executed.`;
    case 'idle-glob':
      return `The configuration's ${note.key}[${note.index}] names a folder or file that is not there.`;
  }
}

function describeAllowance({ ended }: Extract<ScanNote, { kind: 'allowance' }>): string {
  return ended === undefined ? 'nothing is found that this entry allows; remove it' : `the allowance ended on ${ended}; renew or remove it`;
}

function describeBaseline({ accepted, ended, fixed, migrated }: Extract<ScanNote, { kind: 'baseline' }>): string {
  const parts = [
    `The baseline accepts ${count(accepted, 'finding')}`,
    ...(ended > 0 ? [`${count(ended, 'entry', 'entries')} of it ended and count again`] : []),
    ...(fixed > 0 ? [`${count(fixed, 'entry', 'entries')} of it are no longer found; \`phitrace baseline\` drops them`] : []),
    ...(migrated ? ['it was written by another version and is matched by names; `phitrace baseline` renews it'] : []),
  ];
  return `${parts.join('; ')}.`;
}

function describeImport({ tool, merged, same, outdated, dismissed, unrelated }: Extract<ScanNote, { kind: 'import' }>): string {
  const parts = [
    `${count(merged, 'result')} of ${tool} merged`,
    ...(same > 0 ? [`${same} said here already`] : []),
    ...(outdated > 0 ? [`${outdated} about settings that hold today`] : []),
    ...(dismissed > 0 ? [`${dismissed} dismissed there`] : []),
    ...(unrelated > 0 ? [`${unrelated} about other things`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function describeLeftOut({ results, count: number }: Extract<ScanNote, { kind: 'left-out' }>): string {
  switch (results) {
    case 'suppressed':
      return `Left out ${count(number, 'suppressed result')}; the format sarif holds them with their reasons.`;
    case 'least-severe':
      return `Left out ${count(number, 'result')} of the lowest severity, which GitHub would refuse; the format sarif holds them.`;
    case 'tests':
      return `${count(number, 'finding')} in tests left out; --include tests lists them.`;
    case 'filtered':
      return `${count(number, 'finding')} left out by the filters of the command line.`;
  }
}

function describeEnd({ vendor, owner, expires, days }: Extract<ScanNote, { kind: 'agreement' }>): string {
  if (days < 0) return `The BAA with ${vendor} expired on ${expires} (owner: ${owner}).`;
  const when = days === 0 ? 'today' : `in ${count(days, 'day')}`;
  return `The BAA with ${vendor} expires on ${expires}, ${when} (owner: ${owner}).`;
}

const form = 'phitrace-ignore-next-line <rule-id> -- <reason>';

const faults = {
  'no-rule': 'names no rule',
  'no-reason': 'gives no reason',
  'no-day': 'ends on no day of the form 2027-03-31',
} as const;

function describeProblem(problem: CommentProblem): string {
  switch (problem.kind) {
    case 'unknown-directive':
      return `this kind of suppression is unknown; write ${form}`;
    case 'no-rule':
    case 'no-reason':
    case 'no-day':
      return `${problem.directive} ${faults[problem.kind]}, so it suppresses nothing; write ${form}`;
    case 'unknown-rule':
      return `the suppression names an unknown rule${toHint(problem.similar)}`;
    case 'ended':
      return `the suppression ended on ${problem.until}; renew or remove it`;
    case 'unused':
      return problem.ruleId === undefined ? 'unused suppression; remove it' : `unused suppression of ${problem.ruleId}; remove it`;
  }
}

function toHint(similar: string | undefined): string {
  return similar === undefined ? '; run `phitrace rules` for the list' : `; did you mean "${similar}"?`;
}
