import type { Location } from '@phitrace/core';

/**
 * What a setting is, as far as it can be told without running anything. Every reader makes these, whatever its format;
 * the evaluator knows nothing else. A value that can't be told is `unknown`, never left out.
 */
export type Value = ScalarValue | ListValue | MapValue | ChoiceValue | UnknownValue;

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly at: Location;
  /** In a partial text each part that isn't known is one `GAP`. */
  readonly value: string | number | boolean;
  readonly partial?: boolean;
  /** Addresses of the resources that the gaps of a partial text refer to. */
  readonly targets?: readonly string[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly at: Location;
  /** How many values it holds, at any depth. */
  readonly weight: number;
  readonly items: readonly Value[];
  /** There may be items more or less than these. */
  readonly open: boolean;
}

export interface MapValue {
  readonly kind: 'map';
  readonly at: Location;
  readonly weight: number;
  readonly entries: ReadonlyMap<string, Value>;
  /** There may be entries besides these. */
  readonly open: boolean;
}

/** One of these; which one is decided elsewhere. An option that is undefined leaves the setting out. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly at: Location;
  readonly weight: number;
  readonly options: readonly (Value | undefined)[];
}

export interface UnknownValue {
  readonly kind: 'unknown';
  readonly at: Location;
  /** Addresses of the resources that it refers to. A reference is set, whatever it holds. */
  readonly targets: readonly string[];
  /** What is known of how it was made. */
  readonly parts?: ReadonlyMap<string, Value>;
}

/** Among what is known of how a value was made: which call gave it. Its arguments stand beside it, by number. */
export const CALL = '$call';

/** Stands for what isn't known in a partial text: a character that no file of settings holds. */
export const GAP = '\uFFFC';

export function toScalar(value: string | number | boolean, at: Location, partial = false): ScalarValue {
  return { kind: 'scalar', at, value, ...(partial && { partial }) };
}

/** A text in which each part that isn't known is a gap. */
export function toFilled(text: string, at: Location, targets: readonly string[] = []): ScalarValue {
  return { kind: 'scalar', at, value: text, ...(text.includes(GAP) && { partial: true, targets }) };
}

/** Values that hold more than this are open and empty: a few lines of loops or aliases can stand for more than any memory holds. */
const HEAVIEST = 100_000;

export function toList(items: readonly Value[], at: Location, open = false): ListValue {
  const weight = totalWeightOf(items);
  return weight > HEAVIEST ? { kind: 'list', at, weight: 1, items: [], open: true } : { kind: 'list', at, weight, items, open };
}

export function toMap(entries: ReadonlyMap<string, Value>, at: Location, open = false): MapValue {
  const weight = totalWeightOf([...entries.values()]);
  return weight > HEAVIEST ? { kind: 'map', at, weight: 1, entries: new Map(), open: true } : { kind: 'map', at, weight, entries, open };
}

function totalWeightOf(values: readonly (Value | undefined)[]): number {
  return values.reduce((sum, value) => sum + (value && 'weight' in value ? value.weight : 1), 1);
}

export function toUnknown(at: Location, targets: readonly string[] = []): UnknownValue {
  return { kind: 'unknown', at, targets };
}

/** One of the options: the only one itself, where there is one. */
export function toChoice(options: readonly (Value | undefined)[], at: Location): Value | undefined {
  if (options.length === 1) return options[0];
  const weight = totalWeightOf(options);
  return weight > HEAVIEST ? toUnknown(at) : { kind: 'choice', at, weight, options };
}

/** The text of a scalar as it is compared: `true`, `1` and `"True"` are written in many ways. */
export function textOfScalar(value: ScalarValue): string {
  return String(value.value);
}

/** The values themselves, with lists opened at any depth. */
export function flatten(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items.flatMap(flatten) : [value];
}

/** Addresses of all resources that the value refers to, at any depth. */
export function targetsOf(value: Value | undefined): readonly string[] {
  switch (value?.kind) {
    case 'unknown':
      return value.targets;
    case 'scalar':
      return value.targets ?? [];
    case 'list':
      return value.items.flatMap(targetsOf);
    case 'map':
      return [...value.entries.values()].flatMap(targetsOf);
    case 'choice':
      return value.options.flatMap(targetsOf);
    default:
      return [];
  }
}

/** The part of a place on its first line. */
export function onOneLine(at: Location): Location {
  return at.line === at.endLine ? at : { ...at, endLine: at.line, endColumn: at.column + 1 };
}
