import { type Configuration, ControlSigns, type Knowledge } from '@phitrace/core';
import type { CallRef } from '../graph/program.js';
import { DeclaredFunctions } from '../models/declared-functions.js';
import type { Solver } from '../query/query.js';
import { requires } from './requires.js';
import { ControlReader } from './signs.js';

/** A reader of a control, with what the project declares as it. */
export function toControlReader(
  solver: Solver,
  { kinds, files }: Pick<Knowledge, 'kinds' | 'files'>,
  configuration: Configuration,
  control: string,
): ControlReader {
  const signs = kinds.controls[control]?.signs ?? ControlSigns.parse({});
  const declared = signs.declaredAs === undefined ? [] : configuration[signs.declaredAs];
  return new ControlReader(solver, signs, new DeclaredFunctions(declared, files));
}

/** The safeguards that stand around a call instead of on the way of a value: `withConsent(patientId, () => send(note))`. */
export class SafeguardsAround {
  private readonly all: readonly { readonly safeguard: string; readonly categories: ReadonlySet<string>; readonly reader: ControlReader }[];

  constructor(solver: Solver, knowledge: Pick<Knowledge, 'kinds' | 'files'>, configuration: Configuration) {
    this.all = Object.entries(knowledge.kinds.safeguards).flatMap(([safeguard, { control, holdsFor }]) =>
      control === undefined
        ? []
        : [{ safeguard, categories: new Set(holdsFor), reader: toControlReader(solver, knowledge, configuration, control) }],
    );
  }

  /** Those that hold for a category around one of these calls. */
  of(category: string, calls: readonly CallRef[]): string[] {
    return this.all.flatMap(({ safeguard, categories, reader }) =>
      categories.has(category) && calls.some((call) => requires(reader, call) === 'held') ? [safeguard] : [],
    );
  }
}
