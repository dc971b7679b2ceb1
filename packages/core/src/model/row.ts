import { z } from 'zod';
import { ACCESS_PATH } from './access-path.js';
import { API_PATH } from './api-path.js';
import { AskedPosition, Condition, LeftOutKeys, Rewriting } from './condition.js';

/**
 * A place in an API: `module › export › member`. `@` as module stands for every package of the file that holds the row,
 * `global` for a global variable, `any` for a method of any receiver, `named` for a receiver that is only known by its
 * name. `*` matches any export; members may list alternatives with `|`. Grammar: `docs/models.md`.
 */
export const Place = z.string().regex(API_PATH, 'a place is `module › export › member`, for example `acme › Client › reports.send`');

/**
 * A position at a call: `arg[0]`, `arg[1+]`, `arg[*]`, `arg[-1]` (the last), `arg[0].body.email`, `receiver`, `return`, each
 * optionally with `.element`, or `.thrown` for what the call throws or the promise is rejected with. A function may stand at any of them: `arg[1].param[0]`, `arg[0].onSuccess.param[0]`,
 * `arg[0].return`, `return.1.param[0]` (what callers pass to a function of the result), `return.return` (what calling the
 * result gives), `arg[0].param[0].param[0]` and `arg[0].param[0].next.param[0]` (what the function passes to its own
 * parameter, or to a method of it). In a flow, `arg[n]` and `arg[n+1]` are any argument and the one after it. `locals` are
 * the parameters and variables of the function that throws what the call makes. `param[this]` is what a method is called on.
 */
export const Position = z
  .string()
  .regex(
    ACCESS_PATH,
    'a position is `arg[0]`, `arg[1+]`, `arg[*]`, `arg[0].body`, `arg[0].param[0]`, `arg[0].return`, `receiver`, `return` or `locals`',
  );

/** How a sink row was checked: by running the package, against its own types, its source, or from general knowledge (reported at lower confidence). */
export const Verified = z.enum(['seen', 'types', 'source', 'known']);

/** What a run of the package showed (`test/wire/seen.json`): where values at these places of a call came out, or that they came out nowhere. */
export const Sighting = z.strictObject({
  /** The probe and the call of it, by the names that they have there. */
  probe: z.string(),
  call: z.string(),
  /** Places of the call that the row says leave. */
  left: z.array(z.string()).default([]),
  /** Places of the call that the row says stay. */
  stayed: z.array(z.string()).default([]),
});

/** For readers and tests; no scan asks it. */
const place = { at: Place, note: z.string().optional(), seen: z.array(Sighting).min(1).optional() };

/** `when`: the row holds where all of this is certain. `unless`: it doesn't where all of one of these is certain. */
export const conditions = {
  when: Condition.optional(),
  unless: z.array(Condition).optional(),
  /** The function around the call, or one around that, is called by all the words of one of these. */
  within: z.array(z.string()).min(1).optional(),
  /** The major versions of a package that it is about; where no manifest names one, it holds for older ones. */
  versions: z.strictObject({ package: z.string(), from: z.number().optional(), below: z.number().optional() }).optional(),
};

/** Settings of a program that keep out some of what a call is given. */
const omissions = {
  /** Lists of keys under which the sink sends nothing, wherever in what it is given they stand. */
  withoutKeys: z.array(LeftOutKeys).optional(),
  /** Functions that see what it is given before it goes on: what they overwrite or delete is left out. */
  rewrittenBy: z.array(Rewriting).optional(),
  /** Where functions may stand that see other things before they go on, and not this: a finding names those that are set. */
  missedBy: z.array(AskedPosition).optional(),
};

/** Data that arrives at `args` of a call to `at` reaches a sink of this kind. */
export const SinkRow = z.strictObject({
  ...place,
  ...conditions,
  ...omissions,
  sink: z.string(),
  args: z.array(Position).default(['arg[*]']),
  verified: Verified.default('known'),
  /** Names a product of the vendor, when a BAA may cover some products only. */
  product: z.string().optional(),
  /** The position whose value decides who receives the data, for example the `model` argument of a framework; `makers`: what the calls that made the receiver were given, as the model in a chain; in a library, without one of them it is no sink. `unknown`: somebody outside, of whom the row can't tell who. */
  recipientFrom: z.union([z.enum(['makers', 'unknown']), Position]).optional(),
  /** Options of the call that made the receiver, which list paths that the sink leaves out, as `redact.paths` of a logger does. */
  leftOutBy: z.array(z.string()).optional(),
  /** Positions of what names the store: joins what reaches it with how it is set up. */
  stores: z.array(Position).optional(),
  /** How many objects deep the sink looks into its arguments; what lies below is left out. */
  depth: z.number().optional(),
  /** Properties of what it is given that stay where they are, as the state of an entry in the browser's history. */
  leavesOut: z.array(z.string()).min(1).optional(),
  /** Set where an address is given: a value that is one as a whole leads to data, and only what is put into it is told. */
  takesAddress: z.literal(true).optional(),
  /** Categories that belong there, as the address of who signed in belongs to a session. */
  notFor: z.array(z.string()).optional(),
  /** What such a call sends by itself, whatever it is given: a category. Only in code about health. */
  sends: z.string().optional(),
});

/** An HTTP call: the recipient follows from the host of `url`, of which the first position is the address and others are what is added to it. */
export const TransportRow = z.strictObject({
  ...place,
  ...conditions,
  transport: z.literal('http'),
  url: z.array(Position),
  body: z.array(Position),
  /** Where the calls that made the receiver say to which address a relative one belongs: `arg[0].baseURL`. */
  base: z.array(Position).optional(),
  /** Where the host stands by itself: `arg[0].hostname`, also at the call that made the receiver (`maker.arg[0].hostname`). */
  host: z.array(AskedPosition).optional(),
  /** The scheme of every such call, as that of a module that speaks no other: `http:`. */
  scheme: z.string().optional(),
  verified: Verified.default('known'),
});

/** How near health must be: anywhere in the project, in the file, or in the name of the file or of a function around it. */
export const Near = z.enum(['project', 'file', 'place']);

/** What comes from outside in values of a type: at these paths (`body`, `Records.body`; empty for the whole), elements left out. */
export const Payload = z.strictObject({ at: z.array(z.string()).min(1), source: z.string(), near: Near });

/** The value at `position` is PHI of this category (or, with `type`, a value of that health type; `type: "arg[0]"` reads the type's name from an argument, or from the beginning of an address there). */
export const SourceRow = z.strictObject({
  ...place,
  source: z.string(),
  type: z.string().optional(),
  position: Position.default('return'),
  /** Set for what somebody sent or typed, of which the row can't tell what it is: where health is that near, it counts as `source`, at low confidence. */
  near: Near.optional(),
  /** First arguments of the call under which nothing comes from outside: events of a connection about itself. */
  except: z.array(z.string()).min(1).optional(),
});

/** What comes out of `to` no longer identifies anyone (or is encrypted). The kinds of safeguard are in `kinds.json`. */
export const SafeguardRow = z.strictObject({
  ...place,
  safeguard: z.string(),
  from: Position.default('arg[*]'),
  to: Position.default('return'),
});

/** How a value moves through a call: `copy` keeps its structure, `derive` loses it but keeps the content, `drop` keeps nothing. */
export const Transfer = z.enum(['copy', 'derive', 'drop']);
const Flow = z.strictObject({
  from: Position,
  to: Position,
  step: Transfer.default('copy'),
  /** Names, in a list or as arguments, of the only properties that come along: `pick(patient, ['id'])`. */
  only: Position.optional(),
  /** Names of the properties that don't: `omit(patient, ['ssn'])`. */
  without: Position.optional(),
});
export const SummaryRow = z.strictObject({ ...place, flows: z.array(Flow) });

/** The result is an instance of the class that is this argument, or that the type argument names: dependency injection by a call. */
export const InstanceRow = z.strictObject({ ...place, instanceOf: Position });

/**
 * The result, or what stands in it at `in`, is a record (or a list of them) of the schema, entity or table that stands at `recordOf`.
 * Where that is a schema of several tables, `table` is the position of the table's name: `db.selectFrom('patients')`. `columns` are
 * positions of what lists the columns that are asked for. It may stand in a parameter of a function that the call is given
 * (`in: "arg[0].param[0].input"`); with `by`, the schema is what a call of one of these names before it in its chain was given:
 * `procedure.input(Visit).mutation(({ input }) => …)`.
 */
export const RecordRow = z.strictObject({
  ...place,
  recordOf: Position,
  in: Position.default('return'),
  by: z.array(z.string()).default([]),
  table: Position.optional(),
  columns: z.array(Position).default([]),
});

/** What stands at `in`, in a parameter of a function that the call is given, is of this type argument of the call: `new Worker<Visit>('visits', (job) => job.data)`. */
export const TypedRow = z.strictObject({ ...place, typeArgument: z.number().int().min(0), in: Position });

/**
 * The call gives back what stands at `wraps`, a client that is used as before. With `alsoTo` the owner of the row receives what is
 * sent through it as well, as a sink of this kind: `observeOpenAI(new OpenAI())`. What a row says of conditions and of what is kept
 * out is about that: the client is wrapped all the same.
 */
export const WrapperRow = z.strictObject({
  ...place,
  ...conditions,
  ...omissions,
  wraps: Position,
  alsoTo: z.string().optional(),
  verified: Verified.default('known'),
});

/**
 * A call that is given a function for what is sent under a name, its first argument: `bus.on('admitted', (visit) => …)`. `sentBy` are
 * the members whose calls send something under their first argument; `from` is a position at such a call, `to` one at this.
 * Names in `except` are used by everything. `decorators` give a method instead, under their first argument.
 */
export const ChannelRow = z.strictObject({
  ...place,
  sentBy: z.array(z.string()).min(1),
  hands: z.array(z.strictObject({ from: Position, to: Position })).min(1),
  decorators: z.array(z.string()).default([]),
  except: z.array(z.string()).default([]),
});

/** Errors of the calls on the same client pass the function that stands there: what it throws, or gives back rejected, is what who called gets. */
export const ErrorHookRow = z.strictObject({ ...place, errorsPass: Position });

/** One row of a model: a place and what is known of it. */
export const Row = z.union([
  SinkRow,
  TransportRow,
  SourceRow,
  SafeguardRow,
  SummaryRow,
  InstanceRow,
  RecordRow,
  TypedRow,
  WrapperRow,
  ChannelRow,
  ErrorHookRow,
]);

export type Omissions = Pick<z.infer<typeof SinkRow>, keyof typeof omissions>;
export type SinkRow = z.infer<typeof SinkRow>;
export type TransportRow = z.infer<typeof TransportRow>;
export type SourceRow = z.infer<typeof SourceRow>;
export type SafeguardRow = z.infer<typeof SafeguardRow>;
export type SummaryRow = z.infer<typeof SummaryRow>;
export type InstanceRow = z.infer<typeof InstanceRow>;
export type RecordRow = z.infer<typeof RecordRow>;
export type TypedRow = z.infer<typeof TypedRow>;
export type Payload = z.infer<typeof Payload>;
export type ErrorHookRow = z.infer<typeof ErrorHookRow>;
export type ChannelRow = z.infer<typeof ChannelRow>;
export type WrapperRow = z.infer<typeof WrapperRow>;
export type Transfer = z.infer<typeof Transfer>;
export type Row = z.infer<typeof Row>;
export type Verified = z.infer<typeof Verified>;
export type Sighting = z.infer<typeof Sighting>;
