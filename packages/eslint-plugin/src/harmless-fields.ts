import { decide, getCategory } from '@phitrace/core';
import { categoryOfField, namesState } from '@phitrace/naming';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';
import { type TypeField, readRecordType, type RecordType } from './record-type.js';

/** True where the policy lets opaque references go, whoever receives them. */
export function mayHoldReferences({ finding, project }: Leak): boolean {
  const { configuration, knowledge } = project.setup;
  const decision = decide({
    category: getCategory(knowledge.kinds, 'reference'),
    confidence: 'high',
    sinkKind: finding.detail.sinkKind,
    verified: 'types',
    safeguards: [],
    kinds: knowledge.kinds,
    policy: { project: configuration.policy, builtIn: knowledge.policy },
    baa: { state: 'unknown', missing: [] },
  });
  return decision.kind === 'silent';
}

/** True for a field that may hold an opaque id: a text or a number. */
export function isPlain({ written }: TypeField): boolean {
  return ['string', 'number', 'bigint'].includes(written());
}

/** The fields of a record, as written in code, that surely hold no PHI: references, and how far the work on it has come. */
export function harmlessFields(leak: Leak, value: TSESTree.Identifier): { name: string; access: string }[] {
  const record = readRecordType(leak, value);
  if (!record) return [];
  return record.fields
    .filter((field) => isHarmless(leak, record, field) && field.fits())
    .map(({ name }) => ({ name, access: `${value.name}${record.dot}${name}` }));
}

function isHarmless(leak: Leak, { names, isForeign }: RecordType, field: TypeField): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(field.name)) return false;
  const { category, listed } = categoryOfField(leak.project.host.basis, names, field.name);
  if (category === leak.project.host.basis.lexicon.categories.reference) return isPlain(field) && mayHoldReferences(leak);
  // Of a package's type nothing is known but what the health types list.
  return (category === undefined || category === 'none') && (listed || !isForeign) && isState(leak, field);
}

/** True for a flag that is named after a state (`archived`), or for one of a few states (`'open' | 'closed'`, an enum). */
function isState({ project: { host } }: Leak, { name, type, written }: TypeField): boolean {
  if (written() === 'boolean') return namesState(host.basis.knowledge.words, name);
  const whole = type();
  const parts = whole.isUnion() ? whole.types : [whole];
  // Only a member of an enum has a name of its own.
  return parts.every(
    (part) =>
      part.isLiteral() && namesState(host.basis.knowledge.words, part.getSymbol()?.name ?? (part.isStringLiteral() ? part.value : '')),
  );
}
