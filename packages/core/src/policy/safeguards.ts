import type { DecisionInput } from './decision-input.js';

type Asked = Pick<DecisionInput, 'category' | 'sinkKind' | 'safeguards' | 'safeguardKinds'>;

/** The first of the safeguards on the way that holds for this category at this sink kind. */
export function findHolding(asked: Asked): string | undefined {
  return asked.safeguards.find((kind) => holds(kind, asked));
}

function holds(kind: string, { category, sinkKind, safeguardKinds }: Asked): boolean {
  const safeguard = Object.hasOwn(safeguardKinds, kind) ? safeguardKinds[kind] : undefined;
  if (!safeguard) return false;
  if (safeguard.sinks && !safeguard.sinks.includes(sinkKind)) return false;
  // A category that is named holds even where `exceptFor` was meant for `*`.
  if (safeguard.holdsFor.includes(category)) return true;
  return safeguard.holdsFor.includes('*') && !safeguard.exceptFor.includes(category);
}
