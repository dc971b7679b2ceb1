import type { Confidence, Finding, Flow, Location } from '../finding.js';
import type { HitFlow } from '../hit.js';
import { toIdentity } from '../triage/fingerprint.js';
import { isHardTier } from './hard-tier.js';
import type { Leak } from './leak.js';
import { toMessage } from './message.js';
import { compareSeverity } from './severity.js';

const mostFlows = 5;
const confidences: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** One finding from all leaks of one rule on one line. The most severe leak gives it its sink and recipient. */
export function toFinding(leaks: readonly Leak[]): Finding {
  const ordered = [...leaks].sort(compareLeaks);
  const [main] = ordered;
  if (!main) throw new Error('a finding needs a leak');
  const { rule, hit, baa } = main;
  const flows = ordered.map(({ flow }) => flow);
  const categories = [...new Set(flows.map(({ category }) => category))].sort();
  const confidence = flows.map((flow) => flow.confidence).reduce((left, right) => (confidences[left] >= confidences[right] ? left : right));
  return {
    ruleId: rule.id,
    severity: main.severity,
    confidence,
    message: toMessage(main, categories),
    location: hit.location,
    sinkKind: hit.sinkKind,
    sink: hit.sink,
    enclosing: hit.enclosing,
    categories,
    ...(hit.recipient ? { recipient: hit.recipient, baa } : {}),
    flows: toFlows(main.flow, flows),
    related: unique(
      ordered.flatMap((leak) => leak.hit.related),
      (step) => JSON.stringify(step),
    ),
    citations: rule.citations,
    fix: rule.fix,
    fingerprint: toIdentity(rule.id, leaks),
  };
}

/** The main leak's flow first, since the message tells of it; then the others, the shortest first. */
function toFlows(main: HitFlow, flows: readonly HitFlow[]): Flow[] {
  const shortestFirst = [main, ...flows.filter((flow) => flow !== main).sort((left, right) => left.steps.length - right.steps.length)];
  const shown = shortestFirst.map(({ category, confidence, evidence, steps }) => ({ category, confidence, evidence, steps }));
  return unique(shown, toFlowKey).slice(0, mostFlows);
}

/** Two ways from the same place, of the same category, say the same to a reader. */
function toFlowKey({ category, evidence, steps }: Flow): string {
  return JSON.stringify([category, evidence, steps[0]?.location]);
}

function compareLeaks(left: Leak, right: Leak): number {
  return (
    compareSeverity(right.severity, left.severity) ||
    left.flow.steps.length - right.flow.steps.length ||
    confidences[right.flow.confidence] - confidences[left.flow.confidence] ||
    Number(isHardTier(right.flow.category)) - Number(isHardTier(left.flow.category)) ||
    compareLocations(left.hit.location, right.hit.location) ||
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
