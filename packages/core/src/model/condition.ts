import { z } from 'zod';
import { ACCESS_PATH, type ParsedPosition, parsePosition } from './access-path.js';
import { API_PATH } from './api-path.js';

const MAKER = 'maker.';

/** A position at a call, or, behind `maker.`, at the call that made its receiver: of several, the nearest that gives something there. */
const AskedPosition = z
  .string()
  .regex(
    new RegExp(`^(?:maker\\.)?(?:${ACCESS_PATH.source.slice(1, -1)})$`),
    'a position, also of the call that made the receiver: `maker.arg[0].format`',
  );

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
  /** A member of an enumeration or of constants, by its name. */
  named: z.array(z.string()).optional(),
  is: z.array(z.enum(['absent', 'text', 'object', 'error'])).optional(),
  /** It, or something that it was made of, is the result of a call to one of these places. */
  madeBy: z.array(z.string().regex(API_PATH)).optional(),
  /** All that it was made of is known, and none of it is the result of a call to one of these places. */
  notMadeBy: z.array(z.string().regex(API_PATH)).optional(),
  /** A function that reads no more than these properties of its first parameter. */
  readsOnly: z.array(z.string()).optional(),
});

/** What must be so at a call: for each position, a test of what stands there. */
export const Condition = z.record(AskedPosition, ValueTest);

export type ValueTest = z.infer<typeof ValueTest>;
export type Condition = z.infer<typeof Condition>;

/** A parsed position of a condition. `ofMaker`: at the call that made the receiver. */
export interface ConditionPosition {
  readonly ofMaker: boolean;
  readonly position: ParsedPosition;
}

export function parseConditionPosition(text: string): ConditionPosition {
  const ofMaker = text.startsWith(MAKER);
  return { ofMaker, position: parsePosition(ofMaker ? text.slice(MAKER.length) : text) };
}
