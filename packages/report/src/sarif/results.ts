import { type Finding, type Flow, type FlowStep, toSinkSymbol } from '@phitrace/core';
import type { CodeFlow, PropertyBag, Result, Suppression } from 'sarif';
import { toPhysical, toPrimary, toRelated, toThreadFlowLocation, type HashReader } from './locations.js';
import { toPrintable } from '../printable.js';
import { toDescribedBaa, toDescribedRecipient } from '../sentences/agreement.js';
import { describeEvidence } from '../sentences/evidence.js';
import { type Sentences, toSentences } from '../sentences/sentences.js';
import type { Speech } from '../sentences/words.js';
import { escapeLinks, toMessage } from './messages.js';
import { toTaxaReferences, type Taxa } from './taxonomies.js';

// GitHub rejects more steps in one flow; the ends matter most.
const maxSteps = 1000;

/** What results refer to. */
export interface ResultContext extends Speech {
  readonly taxa: Taxa;
  readonly findHash: HashReader;
}

/** A finding as a SARIF result. */
export function toSarifResult(finding: Finding, context: ResultContext): Result {
  const ruleIndex = context.rules.findIndex((rule) => rule.id === finding.ruleId);
  const related = collectRelated(finding);
  const flows = flowsOfFinding(finding);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    kind: 'fail',
    level: finding.severity,
    message: { text: toText(toSentences(finding, context), related) },
    locations: [{ physicalLocation: toPrimary(finding.location) }],
    partialFingerprints: toPartialFingerprints(finding, context.findHash),
    codeFlows: flows.filter((flow) => flow.steps.length > 0).map(toCodeFlow),
    relatedLocations: related.map((step, index) => toRelated(step, index + 1)),
    taxa: toTaxaReferences(finding.citations, context.rules[ruleIndex]?.cwe ?? [], context.taxa),
    ...toSuppressions(finding),
    properties: toProperties(finding),
  };
}

function flowsOfFinding({ detail }: Finding): readonly Flow[] {
  return detail.kind === 'flow' || detail.kind === 'setting' ? (detail.flows ?? []) : [];
}

/** The sources, then what the finding relates to; each place once. */
function collectRelated(finding: Finding): FlowStep[] {
  const related = finding.detail.kind === 'flow' ? finding.detail.related : [];
  const steps = [...flowsOfFinding(finding).flatMap((flow) => flow.steps.slice(0, 1)), ...related];
  const keys = steps.map(({ location }) => `${location.path}:${location.line}:${location.column}`);
  return steps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The message, what to do, and links to the related locations. */
function toText({ message, fix }: Sentences, related: readonly FlowStep[]): string {
  const links = related.map((step, index) => `[${step.kind} ${index + 1}](${index + 1})`);
  const see = links.length > 0 ? ` See ${links.join(', ')}.` : '';
  return `${escapeLinks(message)} ${escapeLinks(fix)}${see}`;
}

function toPartialFingerprints(finding: Finding, findHash: HashReader): NonNullable<Result['partialFingerprints']> {
  const { kind } = finding.detail;
  // A row of data is all values: the hash of its line could be guessed.
  const hash = kind === 'record' ? undefined : findHash(finding.location.path, finding.location.line);
  const name = `phitrace${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}/v1`;
  return { [name]: finding.fingerprint, ...(hash === undefined ? {} : { primaryLocationLineHash: hash }) };
}

function toCodeFlow({ category, source, steps }: Flow): CodeFlow {
  const shown = steps.length > maxSteps ? [...steps.slice(0, maxSteps - 1), ...steps.slice(-1)] : steps;
  return {
    message: toMessage(`${category} from ${describeEvidence(source.evidence)}`),
    threadFlows: [{ locations: shown.map(toThreadFlowLocation) }],
  };
}

/** A comment in the code, or the entry of the baseline. */
function toSuppressions({ suppression, accepted }: Finding): Pick<Result, 'suppressions'> {
  if (suppression) return { suppressions: [toSuppression(suppression)] };
  if (!accepted) return {};
  const until = accepted.expires === undefined ? '' : `, until ${accepted.expires}`;
  const justification = toPrintable(`${accepted.reason} (owner: ${accepted.owner}${until})`);
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

function toSuppression({ reason, location, owner }: NonNullable<Finding['suppression']>): Suppression {
  // A comment stands in the source; an entry of the allow file doesn't, and somebody answers for it.
  const kind = owner === undefined ? 'inSource' : 'external';
  const justification = toPrintable(owner === undefined ? reason : `${reason} (${owner})`);
  return { kind, status: 'accepted', justification, location: { physicalLocation: toPhysical(location) } };
}

function toProperties({ detail, enclosing, categories, recipient, baa, confidence, citations, group }: Finding): PropertyBag {
  return {
    ...toOwnProperties(detail),
    ...(enclosing ? { enclosing } : {}),
    categories,
    ...(recipient ? { recipient } : {}),
    ...(baa ? { baa: toDescribedBaa(baa) } : {}),
    confidence,
    citations,
    group,
  };
}

/** The steps of flows and the places around them have places of their own in SARIF. */
function toOwnProperties(detail: Finding['detail']): PropertyBag {
  if (detail.kind === 'flow') {
    const { kind, sinkKind, sink, recipients } = detail;
    return { kind, sinkKind, sink: toSinkSymbol(sink), ...(recipients && { recipients: recipients.map(toDescribedRecipient) }) };
  }
  return Object.fromEntries(Object.entries(detail).filter(([key]) => key !== 'flows'));
}
