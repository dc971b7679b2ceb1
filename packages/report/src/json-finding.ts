import { type Finding, type FindingDetail, type Flow, type FlowDetail, type FlowStep, type Location, toSinkSymbol } from '@phitrace/core';
import { type DescribedBaa, type DescribedRecipient, toDescribedBaa, toDescribedRecipient } from './sentences/agreement.js';
import { describeEvidence, describeStep } from './sentences/evidence.js';
import { type Sentences, toSentences } from './sentences/sentences.js';
import type { Speech } from './sentences/words.js';

/** A finding in the JSON report: what every one has, its sentences, and what its kind adds. */
export interface JsonFinding extends Omit<Finding, 'detail' | 'baa'>, Sentences, Partial<JsonFlows> {
  readonly kind: FindingDetail['kind'];
  readonly baa?: DescribedBaa;
  /** What is particular to the kind; a `flow` has `sinkKind`, `sink`, `flows` and `related` instead. */
  readonly detail?: Exclude<FindingDetail, FlowDetail>;
}

interface JsonFlows extends Pick<FlowDetail, 'sinkKind' | 'hooks'> {
  /** `console.log`, `openai › chat.completions.create`, `logVisit → console.log`. */
  readonly sink: string;
  /** All who receive what flows into the call, where they are several. */
  readonly recipients?: readonly DescribedRecipient[];
  readonly flows: readonly JsonFlow[];
  readonly related: readonly JsonStep[];
}

interface JsonFlow extends Pick<Flow, 'category' | 'confidence'> {
  /** `name patient.ssn`, `type Patient from fhir/r4`. */
  readonly evidence: string;
  readonly steps: readonly JsonStep[];
}

interface JsonStep extends Pick<FlowStep, 'kind'> {
  readonly location: Location;
  /** What happens there, as code or in a few words. */
  readonly note: string;
}

/** A finding for the JSON report. */
export function toJsonFinding({ detail, baa, ...head }: Finding, speech: Speech): JsonFinding {
  return {
    kind: detail.kind,
    ...head,
    ...(baa && { baa: toDescribedBaa(baa) }),
    ...toSentences({ ...head, ...(baa && { baa }), detail }, speech),
    ...(detail.kind === 'flow' ? toJsonFlows(detail) : { detail }),
  };
}

function toJsonFlows({ sinkKind, sink, recipients, related, hooks, flows }: FlowDetail): JsonFlows {
  return {
    sinkKind,
    sink: toSinkSymbol(sink),
    ...(recipients && { recipients: recipients.map(toDescribedRecipient) }),
    flows: flows.map(toJsonFlow),
    related: related.map(toJsonStep),
    ...(hooks && { hooks }),
  };
}

function toJsonFlow({ category, confidence, source, steps }: Flow): JsonFlow {
  return { category, confidence, evidence: describeEvidence(source.evidence), steps: steps.map(toJsonStep) };
}

function toJsonStep(step: FlowStep): JsonStep {
  return { location: step.location, kind: step.kind, note: describeStep(step) };
}
