import type { Snapshots } from '@phitrace/core';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';
import { findOption, optionsAt, uncoveredVendorOf } from './vendor-options.js';
import type { Suggestions } from './suggestion.js';

/** Offers the dated name of a model that the vendor moves to newer versions. The request itself stays a leak. */
export function suggestModel(leak: Leak): Suggestions<'model' | 'modelUntil'> {
  const snapshots = uncoveredVendorOf(leak)?.snapshots;
  if (!snapshots) return [];
  return snapshots.at.flatMap((position) => {
    const options = optionsAt(leak, position);
    const { property, hidden } = options ? findOption(options) : {};
    const literal = property && !hidden ? literalOf(property.value) : undefined;
    return literal ? toSuggestions(literal, snapshots, leak.today) : [];
  });
}

/** A text, or the one that a factory gets: `provider('name')`. */
function literalOf(value: TSESTree.Node | undefined): TSESTree.StringLiteral | undefined {
  if (value?.type === 'CallExpression') return literalOf(value.arguments[0]);
  return value?.type === 'Literal' && typeof value.value === 'string' ? value : undefined;
}

function toSuggestions(literal: TSESTree.StringLiteral, { names }: Snapshots, today: string): Suggestions<'model' | 'modelUntil'> {
  const snapshot = Object.hasOwn(names, literal.value) ? names[literal.value] : undefined;
  if (!snapshot || (snapshot.until !== undefined && snapshot.until <= today)) return [];
  const { name, until = '' } = snapshot;
  const quote = literal.raw[0] ?? "'";
  return [
    {
      messageId: until === '' ? 'model' : 'modelUntil',
      data: { name, until },
      fix: (fixer) => fixer.replaceText(literal, `${quote}${name}${quote}`),
    },
  ];
}
