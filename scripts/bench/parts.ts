import { print } from './compare.ts';

/** Thrown by a part that has nothing to compare with; the message says what would have to be there. */
export class NotMeasured extends Error {}

export type Part = () => void | Promise<void>;

/** What became of each part that was asked for. */
export interface Outcome {
  readonly measured: readonly string[];
  /** With the reason. */
  readonly notMeasured: readonly string[];
  /** With what went wrong: a target that was missed, or a program that broke down. */
  readonly failed: readonly string[];
}

/** Runs parts, one after the other; one that fails costs the others nothing. */
export async function runParts(parts: Readonly<Record<string, Part>>): Promise<Outcome> {
  const [measured, notMeasured, failed]: [string[], string[], string[]] = [[], [], []];
  for (const [name, part] of Object.entries(parts)) {
    try {
      await part();
      measured.push(name);
    } catch (error) {
      (error instanceof NotMeasured ? notMeasured : failed).push(`${name}: ${describe(error)}`);
    }
  }
  return { measured, notMeasured, failed };
}

/** Says what was measured and what was not. */
export function tellOutcome({ measured, notMeasured }: Outcome): void {
  print(`\nmeasured: ${measured.join(', ') || 'nothing'}\n`);
  for (const each of notMeasured) print(`not measured: ${each}\n`);
}

/** A part that was asked for by its name has to be measured; of all parts, those that can be here. */
export function isKept({ measured, notMeasured, failed }: Outcome, areNamed: boolean): boolean {
  return failed.length === 0 && measured.length > 0 && !(areNamed && notMeasured.length > 0);
}

export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
