import type { FixtureKind } from '../../fixtures/discover.ts';
import type { Transform } from './edits.ts';
import { moveHelpers } from './move.ts';
import { blankLocals, renameLocals } from './rename.ts';
import { addDeadCode, extractArguments, inlineConstants, wrapInFunction } from './statements.ts';

interface Row {
  readonly transform: Transform;
  readonly kinds: readonly FixtureKind[];
  /** Places that it changes at least. */
  readonly changes: number;
}

const all = ['rule', 'feature'] as const;

/** Every transform and the fixtures that it applies to. */
export const transforms: readonly Row[] = [
  { transform: renameLocals, kinds: all, changes: 4000 },
  { transform: blankLocals, kinds: ['feature'], changes: 1500 },
  { transform: extractArguments, kinds: all, changes: 3000 },
  { transform: inlineConstants, kinds: all, changes: 120 },
  { transform: wrapInFunction, kinds: all, changes: 2000 },
  { transform: moveHelpers, kinds: all, changes: 30 },
  { transform: addDeadCode, kinds: all, changes: 500 },
];
