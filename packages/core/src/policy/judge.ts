import type { Configuration } from '../config/schema.js';
import type { BaaState, Finding } from '../finding.js';
import type { HitFlow, SinkHit } from '../hit.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Rule } from '../rule.js';
import { coverageOf } from './coverage.js';
import { decide, type Report } from './decide.js';
import { toFinding } from './finding-of.js';
import { concernsCoverage } from './rule-fit.js';
import { showRecipient } from './shown-host.js';
import { toRuleSeverity, toSeverity } from './severity.js';
import type { Leak } from './leak.js';

export interface JudgeInput {
  readonly hits: readonly SinkHit[];
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  /** ISO date. */
  readonly today: string;
}

/** What the analyzer saw, judged by rules, policy and BAAs: one finding per rule and line, in no particular order. */
export function judge(input: JudgeInput): Finding[] {
  const groups = new Map<string, Leak[]>();
  for (const leak of input.hits.flatMap((hit) => toLeaks(hit, input))) {
    const key = JSON.stringify([leak.rule.id, leak.hit.location.path, leak.hit.location.line]);
    const group = groups.get(key);
    if (group) group.push(leak);
    else groups.set(key, [leak]);
  }
  return [...groups.values()].map(toFinding);
}

/** The flows of a hit on which something is to be said, and the decision for each. */
export function toReported(hit: SinkHit, input: Omit<JudgeInput, 'rules'>, baa: BaaState): { flow: HitFlow; report: Report }[] {
  return hit.flows.flatMap((flow) => {
    const decision = decide({
      category: flow.category,
      confidence: flow.confidence,
      sinkKind: hit.sinkKind,
      verified: hit.verified,
      safeguards: flow.safeguards,
      safeguardKinds: input.knowledge.kinds.safeguards,
      policy: { project: input.configuration.policy, builtIn: input.knowledge.policy },
      recipient: hit.recipient,
      baa,
    });
    return decision.kind === 'report' ? [{ flow, report: decision }] : [];
  });
}

function toLeaks(hit: SinkHit, input: JudgeInput): Leak[] {
  const { configuration, knowledge, today, rules } = input;
  const baa = coverageOf(hit.recipient, configuration.baas, knowledge.vendors, today);
  const shown = showHit(hit, input);
  return toReported(hit, input, baa).flatMap(({ flow, report }) =>
    rules
      .filter((rule) => rule.from.includes('*') || rule.from.includes(flow.category))
      .filter((rule) => concernsCoverage(rule, hit.sinkKind, report.coverage, rules))
      .flatMap((rule) => {
        const severity = toRuleSeverity(rule, configuration.rules);
        return severity === undefined
          ? []
          : [{ rule, hit: shown, flow, baa, severity: toSeverity(severity, report), coverage: report.coverage }];
      }),
  );
}

/** What a report may tell of a hit. The host decided which agreement holds; code may put anything into it. */
function showHit(hit: SinkHit, { knowledge, configuration }: Pick<JudgeInput, 'knowledge' | 'configuration'>): SinkHit {
  if (!hit.recipient) return hit;
  const declared = configuration.baas.flatMap(({ hosts = [] }) => hosts);
  return { ...hit, recipient: showRecipient(hit.recipient, knowledge.vendors, declared) };
}
