import { type Finding, toSinkSymbol, toSourceSymbol } from '@phitrace/core';

/** The names that a finding says by itself, as they stand and by their parts: to see them again in a line tells nothing new. */
export function ownNamesOf({ enclosing, detail }: Finding): ReadonlySet<string> {
  const texts = [enclosing, ...textsOf(detail)];
  return new Set(texts.flatMap((text) => [text, ...text.split(/[./]/), ...text.split(/[^\p{L}\p{N}_$]+/u)]).filter((name) => name !== ''));
}

function textsOf(detail: Finding['detail']): string[] {
  switch (detail.kind) {
    case 'flow':
      return [toSinkSymbol(detail.sink), ...detail.flows.map(({ source }) => toSourceSymbol(source))];
    case 'setting':
      return [detail.resource.type, detail.resource.symbol, detail.attribute];
    case 'absence':
      return [detail.around];
    case 'record':
    case 'external':
      return [];
  }
}
