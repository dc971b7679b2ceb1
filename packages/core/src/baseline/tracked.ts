import { toSinkSymbol, toSourceSymbol } from '../evidence.js';
import type { Finding } from '../finding.js';

/** What is kept of a finding to know it again: symbols and a path, no line, no value. */
export interface Tracked {
  readonly fingerprint: string;
  readonly rule: string;
  /** Where it was last seen. */
  readonly path: string;
  /** The function or resource that it stands in. */
  readonly within: string;
  /** What says that the data is PHI; of a setting, its check. */
  readonly source: string;
  /** What receives it; of a setting, its attribute. */
  readonly sink: string;
  /** The categories of data, sorted; unknown of entries that older versions wrote. */
  readonly data?: readonly string[] | undefined;
  /** Id of the vendor that receives it. */
  readonly recipient?: string | undefined;
}

export function toTracked(finding: Finding): Tracked {
  const { fingerprint, ruleId, location, enclosing, recipient, categories } = finding;
  return {
    fingerprint,
    rule: ruleId,
    path: location.path,
    within: enclosing,
    ...toEnds(finding),
    data: [...categories].sort(),
    ...(recipient ? { recipient: recipient.vendor } : {}),
  };
}

function toEnds({ detail }: Finding): Pick<Tracked, 'source' | 'sink'> {
  switch (detail.kind) {
    case 'flow':
      return { source: detail.flows[0] ? toSourceSymbol(detail.flows[0].source) : '', sink: toSinkSymbol(detail.sink) };
    case 'setting':
      return { source: detail.check, sink: detail.attribute };
    case 'record':
      return { source: detail.content, sink: detail.format };
    case 'absence':
      return { source: detail.control, sink: detail.around };
    case 'external':
      return { source: detail.check, sink: detail.tool.name };
  }
}
