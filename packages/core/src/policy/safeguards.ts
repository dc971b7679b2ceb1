import type { Kinds } from '../model/kinds.js';

/** Data of one kind at one sink, and what it passed on its way. */
export interface SafeguardedData {
  readonly category: string;
  readonly sinkKind: string;
  /** Kinds of the safeguards, in the order of the way. */
  readonly safeguards: readonly string[];
  /** What each safeguard is good for. */
  readonly kinds: Pick<Kinds, 'safeguards'>;
}

/** The first of the safeguards on the way that holds for this category at this sink kind. */
export function findEffectiveSafeguard(data: SafeguardedData): string | undefined {
  return data.safeguards.find((kind) => isEffective(kind, data));
}

function isEffective(kind: string, { category, sinkKind, kinds }: SafeguardedData): boolean {
  const safeguard = Object.hasOwn(kinds.safeguards, kind) ? kinds.safeguards[kind] : undefined;
  if (!safeguard) return false;
  if (safeguard.sinks && !safeguard.sinks.includes(sinkKind)) return false;
  // A category that is named holds even where `exceptFor` was meant for `*`.
  if (safeguard.holdsFor.includes(category)) return true;
  return safeguard.holdsFor.includes('*') && !safeguard.exceptFor.includes(category);
}
