import type { Finding, FindingDetail, Flow, FlowDetail } from '@phitrace/core';
import { type Sentences, toSentences } from './sentences/sentences.js';
import type { Speech } from './sentences/words.js';

/** A finding in the JSON report: what every one has, its sentences, and what its kind adds. */
export interface JsonFinding extends Omit<Finding, 'detail'>, Sentences, Partial<JsonFlow> {
  readonly kind: FindingDetail['kind'];
  /** What is particular to the kind; a `flow` has `sinkKind`, `sink`, `flows` and `related` instead. */
  readonly detail?: Exclude<FindingDetail, FlowDetail>;
}

interface JsonFlow extends Pick<FlowDetail, 'sinkKind' | 'sink' | 'related'> {
  readonly flows: readonly Pick<Flow, 'category' | 'confidence' | 'evidence' | 'steps'>[];
}

/** A finding for the JSON report. */
export function toJsonFinding(finding: Finding, speech: Speech): JsonFinding {
  const { detail, ...head } = finding;
  return { kind: detail.kind, ...head, ...toSentences(finding, speech), ...(detail.kind === 'flow' ? toJsonFlow(detail) : { detail }) };
}

function toJsonFlow({ sinkKind, sink, related, flows }: FlowDetail): JsonFlow {
  const shown = flows.map(({ category, confidence, evidence, steps }) => ({ category, confidence, evidence, steps }));
  return { sinkKind, sink, flows: shown, related };
}
