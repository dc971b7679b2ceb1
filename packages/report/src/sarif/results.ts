import type { Finding, Flow, FlowStep, Rule } from '@phitrace/core';
import type { CodeFlow, PropertyBag, Result, Suppression } from 'sarif';
import { toPhysical, toPrimary, toRelated, toThreadFlowLocation, type HashReader } from './locations.js';
import { toPrintable } from '../printable.js';
import { escapeLinks, toMessage } from './messages.js';
import { toTaxaReferences, type Taxa } from './taxonomies.js';

// GitHub rejects more steps in one flow; the ends matter most.
const maxSteps = 1000;

/** What results refer to. */
export interface ResultContext {
  readonly rules: readonly Rule[];
  readonly taxa: Taxa;
  readonly findHash: HashReader;
}

/** A finding as a SARIF result. */
export function toResult(finding: Finding, context: ResultContext): Result {
  const ruleIndex = context.rules.findIndex((rule) => rule.id === finding.ruleId);
  const related = collectRelated(finding);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    kind: 'fail',
    level: finding.severity,
    message: { text: toText(finding, related) },
    locations: [{ physicalLocation: toPrimary(finding.location) }],
    partialFingerprints: toFingerprints(finding, context.findHash),
    codeFlows: finding.flows.filter((flow) => flow.steps.length > 0).map(toCodeFlow),
    relatedLocations: related.map((step, index) => toRelated(step, index + 1)),
    taxa: toTaxaReferences(finding.citations, context.rules[ruleIndex]?.cwe ?? [], context.taxa),
    ...(finding.suppression ? { suppressions: [toSuppression(finding.suppression)] } : {}),
    properties: toProperties(finding),
  };
}

/** The sources, then what the finding relates to; each place once. */
function collectRelated({ flows, related }: Finding): FlowStep[] {
  const steps = [...flows.flatMap((flow) => flow.steps.slice(0, 1)), ...related];
  const keys = steps.map(({ location }) => `${location.path}:${location.line}:${location.column}`);
  return steps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The message, what to do, and links to the related locations. */
function toText({ message, fix }: Finding, related: readonly FlowStep[]): string {
  const links = related.map((step, index) => `[${step.kind} ${index + 1}](${index + 1})`);
  const see = links.length > 0 ? ` See ${links.join(', ')}.` : '';
  return `${escapeLinks(message)} ${escapeLinks(fix)}${see}`;
}

function toFingerprints(finding: Finding, findHash: HashReader): NonNullable<Result['partialFingerprints']> {
  const hash = findHash(finding.location.path, finding.location.line);
  return { 'phitraceFlow/v1': finding.fingerprint, ...(hash === undefined ? {} : { primaryLocationLineHash: hash }) };
}

function toCodeFlow({ category, evidence, steps }: Flow): CodeFlow {
  const shown = steps.length > maxSteps ? [...steps.slice(0, maxSteps - 1), ...steps.slice(-1)] : steps;
  return { message: toMessage(`${category} from ${evidence}`), threadFlows: [{ locations: shown.map(toThreadFlowLocation) }] };
}

function toSuppression({ reason, location }: NonNullable<Finding['suppression']>): Suppression {
  return { kind: 'inSource', status: 'accepted', justification: toPrintable(reason), location: { physicalLocation: toPhysical(location) } };
}

function toProperties(finding: Finding): PropertyBag {
  const { sinkKind, sink, enclosing, categories, recipient, baa, confidence, citations } = finding;
  return {
    sinkKind,
    sink,
    ...(enclosing ? { enclosing } : {}),
    categories,
    ...(recipient ? { recipient } : {}),
    ...(baa ? { baa } : {}),
    confidence,
    citations,
  };
}
