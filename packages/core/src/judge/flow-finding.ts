import type { Confidence, Finding, Flow, FlowDetail, Location } from '../finding.js';
import type { FlowObservation } from '../observation.js';
import { isHardTier } from '../policy/hard-tier.js';
import { compareSeverity } from '../policy/severity.js';
import { toIdentity } from '../triage/fingerprint.js';
import type { RuleMatch } from './rule-match.js';

const mostFlows = 5;
const confidences: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** One finding from all matches of one rule on one line. The most severe gives it its sink and recipient. */
export function toFlowFinding(matches: readonly RuleMatch[]): Finding<FlowDetail> {
  const ordered = [...matches].sort(compareMatches);
  const [main] = ordered;
  if (!main) throw new Error('a finding needs a match');
  const { rule, observation, baa, severity, standing } = main;
  const { location, enclosing, recipient, sinkKind, sink } = observation;
  const flows = ordered.map(({ flow }) => flow);
  const related = unique(
    ordered.flatMap((match) => match.observation.related),
    (step) => JSON.stringify(step),
  );
  return {
    ruleId: rule.id,
    severity,
    confidence: flows.map((flow) => flow.confidence).reduce((left, right) => (confidences[left] >= confidences[right] ? left : right)),
    location,
    enclosing,
    categories: [...new Set(flows.map(({ category }) => category))].sort(),
    ...(recipient ? { recipient, baa } : {}),
    citations: rule.citations,
    group: toGroup(rule.id, observation),
    fingerprint: toIdentity(rule.id, matches.map(toSymbols)),
    detail: { kind: 'flow', sinkKind, sink, standing, flows: toFlows(main.flow, flows), related },
  };
}

/** An agreement settles all calls of a vendor; without one, a kind of sink is the next larger thing. */
function toGroup(ruleId: string, { recipient, sinkKind }: FlowObservation): string {
  return `${ruleId}/${recipient?.thirdParty ? recipient.vendor : sinkKind}`;
}

function toSymbols({ flow, observation }: RuleMatch): readonly string[] {
  return [flow.category, flow.source, observation.enclosing, observation.sink];
}

/** The main flow first, since it tells of the finding; then the others, the shortest first. */
function toFlows(main: Flow, flows: readonly Flow[]): Flow[] {
  const shortestFirst = [main, ...flows.filter((flow) => flow !== main).sort((left, right) => left.steps.length - right.steps.length)];
  return unique(shortestFirst, toFlowKey).slice(0, mostFlows);
}

/** Two ways from the same place, of the same category, say the same to a reader. */
function toFlowKey({ category, evidence, steps }: Flow): string {
  return JSON.stringify([category, evidence, steps[0]?.location]);
}

function compareMatches(left: RuleMatch, right: RuleMatch): number {
  return (
    compareSeverity(right.severity, left.severity) ||
    left.flow.steps.length - right.flow.steps.length ||
    confidences[right.flow.confidence] - confidences[left.flow.confidence] ||
    Number(isHardTier(right.flow.category)) - Number(isHardTier(left.flow.category)) ||
    compareLocations(left.observation.location, right.observation.location) ||
    compareText(left.flow.category, right.flow.category) ||
    compareText(left.flow.source, right.flow.source)
  );
}

function compareLocations(left: Location, right: Location): number {
  return left.column - right.column || left.endLine - right.endLine || left.endColumn - right.endColumn;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function unique<T>(items: readonly T[], toKey: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = toKey(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
