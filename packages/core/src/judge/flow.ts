import type { BaaState } from '../recipient.js';
import type { Finding } from '../finding.js';
import type { Flow } from '../flow.js';
import type { FlowObservation } from '../observation.js';
import { agreementWith } from '../policy/agreement.js';
import { decide, type Report } from '../policy/decide.js';
import { showHostOf } from '../policy/shown-host.js';
import { toRuleSeverity, toSeverity } from '../policy/severity.js';
import { rulesOf } from '../rule.js';
import { type RuleMatch, toFlowFinding } from './flow-finding.js';
import { receiversAt } from './receivers.js';
import { rulesAt, type Standards } from './standards.js';
import { concernsStanding } from './rule-fit.js';

/** One finding per rule and line. */
export function judgeFlows(observations: readonly FlowObservation[], standards: Standards): Finding[] {
  const receivers = receiversAt(observations, standards);
  const lines = new Map<string, RuleMatch[]>();
  for (const match of observations.flatMap((observation) => toMatches(observation, standards))) {
    const { path, line } = match.observation.location;
    const key = JSON.stringify([match.rule.id, path, line]);
    const matches = lines.get(key);
    if (matches) matches.push(match);
    else lines.set(key, [match]);
  }
  return [...lines.values()].map((matches) =>
    toFlowFinding(matches, standards.knowledge.kinds, receivers(matches.map(({ observation }) => observation.location))),
  );
}

/** The flows of a sink on which something is to be said, and the decision for each. */
export function toReported(
  { sinkKind, verified, recipient, flows }: FlowObservation,
  { configuration, knowledge }: Pick<Standards, 'configuration' | 'knowledge'>,
  baa: BaaState,
): { flow: Flow; report: Report }[] {
  return flows.flatMap((flow) => {
    const { category, confidence, safeguards } = flow;
    const decision = decide({
      category,
      confidence,
      sinkKind,
      verified,
      safeguards,
      kinds: knowledge.kinds,
      policy: { project: configuration.policy, builtIn: knowledge.policy },
      recipient,
      baa,
    });
    return decision.kind === 'report' ? [{ flow, report: decision }] : [];
  });
}

function toMatches(observation: FlowObservation, standards: Standards): RuleMatch[] {
  const { configuration, knowledge, today } = standards;
  const rules = rulesOf(standards.rules, 'flow');
  const configured = rulesAt(standards, observation.location.path);
  const baa = agreementWith(observation.recipient, configuration.baas, knowledge.vendors, today);
  // The host decided which agreement holds; code may put anything into it.
  const shown = showHostOf(observation, standards);
  return toReported(observation, standards, baa).flatMap(({ flow, report }) =>
    rules
      .filter((rule) => rule.from.includes('*') || rule.from.includes(flow.category))
      .filter((rule) => concernsStanding(rule, observation.sinkKind, report.standing, rules))
      .flatMap((rule) => {
        const own = toRuleSeverity(rule, configured);
        return own === undefined
          ? []
          : [{ rule, observation: shown, flow, baa, severity: toSeverity(own, report), standing: report.standing }];
      }),
  );
}
