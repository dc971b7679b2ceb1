import { z } from 'zod';
import { ACCESS_PATH, type ParsedPosition, parsePosition } from './access-path.js';
import { API_PATH } from './api-path.js';

/** The call that made the receiver, a call that sets up the whole program (of this name), a call of this method on the same receiver. */
const CALLS = /^(?:(maker|setup)|(setup|same)\.(\w+))\.(?=arg\[|receiver|return|locals)/;

/** Behind a position: what the call that made the value there was given. */
const MADE = /\.made\.(?=arg\[)/;

const ASKED = new RegExp(
  `^(?:(?:maker|(?:setup|same)\\.\\w+|setup)\\.)?(?:${ACCESS_PATH.source.slice(1, -1)})(?:\\.made\\.arg\\[\\d+\\](?:\\.\\w+)*)?$`,
);

/**
 * A position at a call, or, behind `maker.`, at the call that made its receiver: of several, the nearest that gives something
 * there. Behind `setup.`: at the calls that the `setup` of the row's file names, wherever in the program they are; behind
 * `setup.init.`: at those of that name. Behind `same.pipe.`: at calls of that method on the same receiver, in the same file.
 * `arg[1].client.made.arg[0].mask`: at the call that made the value at `arg[1].client`.
 */
export const AskedPosition = z
  .string()
  .regex(
    ASKED,
    'a position, also of the call that made the receiver (`maker.arg[0].format`), that sets up the program (`setup.arg[0].beforeSend`) or of another method of the receiver (`same.pipe.arg[0]`)',
  );

/** A variable of the environment, as files of the project or its code set it: `env.LANGSMITH_TRACING`. */
const VARIABLE = /^env\.([A-Z][A-Z0-9_]*)$/;

const Literal = z.union([z.string(), z.number(), z.boolean()]);

/** What a value may be for a row to hold. One of the keys must be true of each value that may stand there, and for certain. */
export const ValueTest = z.strictObject({
  /** One of these literals; texts in any case. */
  equals: z.array(Literal).optional(),
  /** A number of at least this. */
  atLeast: z.number().optional(),
  /** A text that begins with one of these. */
  startsWith: z.array(z.string()).optional(),
  /** A text that ends with one of these. */
  endsWith: z.array(z.string()).optional(),
  /** A text whose written parts don't hold this. */
  lacks: z.string().optional(),
  /** A text with one of these words in its written parts. */
  words: z.array(z.string()).optional(),
  /** Of the texts that may stand there, one at least names patients or records of theirs. */
  namesRecords: z.literal(true).optional(),
  /** A member of an enumeration or of constants, by its name. */
  named: z.array(z.string()).optional(),
  /** Read from a property of one of these names, or a text with a part that is. */
  readFrom: z.array(z.string()).optional(),
  is: z.array(z.enum(['absent', 'present', 'text', 'object', 'error'])).optional(),
  /** It, or something that it was made of, is the result of a call to one of these places. */
  madeBy: z.array(z.string().regex(API_PATH)).optional(),
  /** All that it was made of is known, and none of it is the result of a call to one of these places. */
  notMadeBy: z.array(z.string().regex(API_PATH)).optional(),
  /** It was made by a call to this place with a function that reads no more than these properties of its first parameter. */
  printsOnly: z.strictObject({ by: z.string().regex(API_PATH), keys: z.array(z.string()) }).optional(),
});

/** A function that sees what a sink is given before the sink sends it. */
export const Rewriting = z.strictObject({
  /** Where the function stands; with `of`, where something stands that a call to this place with the function went into. */
  at: AskedPosition,
  of: z.string().regex(API_PATH).optional(),
  /** Places of calls beside it that must come later. */
  before: z.array(z.string().regex(API_PATH)).optional(),
  /** The keys under which the function sees what the sink is given. */
  under: z.array(z.string()).optional(),
  /** Other keys under which it sees the same once more: what it leaves there is sent. */
  copies: z.array(z.array(z.string())).min(1).optional(),
  /** The function changes the parameter that it is given, and the sink goes on with that: of what it returns, `false` alone counts, which drops all. */
  inPlace: z.literal(true).optional(),
  /** `at` holds functions by key: each gets the value at its key. */
  byKey: z.boolean().optional(),
});

/** A list of keys under which a sink sends nothing: `redactedKeys: ['ssn']`. */
export const LeftOutKeys = z.strictObject({
  at: AskedPosition,
  /** How many objects deep a key of the list counts; everywhere when absent. */
  depth: z.number().int().positive().optional(),
  /** A key counts in whatever case it is written. */
  anyCase: z.literal(true).optional(),
});

/** What must be so at a call: for each position, or variable of the environment, a test of what stands there. */
export const Condition = z.record(
  z
    .string()
    .regex(new RegExp(`${ASKED.source}|${VARIABLE.source}`), 'a position, or a variable of the environment (`env.LANGSMITH_TRACING`)'),
  ValueTest,
);

export type ValueTest = z.infer<typeof ValueTest>;
export type Condition = z.infer<typeof Condition>;
export type Rewriting = z.infer<typeof Rewriting>;
export type LeftOutKeys = z.infer<typeof LeftOutKeys>;

/** A parsed position of a condition, and the call that it is about; none: the one that the row is about. */
export interface ConditionPosition {
  readonly of?: 'maker' | 'setup' | { readonly setup: string } | { readonly method: string };
  readonly position: ParsedPosition;
  /** At the call that made the value at the position. */
  readonly made?: ParsedPosition;
}

/** The variable of the environment that a condition asks about; none where it asks about a position. */
export function findVariable(text: string): string | undefined {
  return VARIABLE.exec(text)?.[1];
}

export function parseConditionPosition(text: string): ConditionPosition {
  const [before = '', of, kind, name = ''] = CALLS.exec(text) ?? [];
  const [at = '', made] = text.slice(before.length).split(MADE);
  const calls = kind === undefined ? (of as 'maker' | 'setup' | undefined) : toCalls(kind, name);
  return {
    position: parsePosition(at),
    ...(calls !== undefined && { of: calls }),
    ...(made !== undefined && { made: parsePosition(made) }),
  };
}

function toCalls(kind: string, name: string): ConditionPosition['of'] {
  return kind === 'setup' ? { setup: name } : { method: name };
}
