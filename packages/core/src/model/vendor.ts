import { z } from 'zod';
import { Registry } from './registry.js';
import { HostPattern } from './host-pattern.js';
import { conditions, Payload, Place, Row, Sighting, Verified } from './row.js';

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens');

/** What is publicly known of a vendor's Business Associate Agreement. It never counts as coverage: only the project's own configuration does. */
export const BaaFacts = z.strictObject({
  status: z.enum(['offered', 'on-request', 'not-offered', 'unknown', 'not-applicable']),
  scope: z.string().default(''),
  conditions: z.string().default(''),
  /** Where it was read. Required unless the status is `unknown` or `not-applicable`. */
  source: z.string().optional(),
  /** The day it was read, ISO date (a year or month where the source gives no more). */
  checked: z.string(),
  evidence: z.enum(['official', 'official-mirror', 'secondary', 'guides', 'none']),
});

/** Decides who receives the data when one package can reach several recipients. The first rule that holds wins. */
export const RecipientRule = z.strictObject({
  /** The class or function of the package. */
  export: z.string().optional(),
  /** The package, where the vendor has several. */
  module: z.string().optional(),
  /** A constructor option, read from any argument of the constructor; `configuration.baseURL` is one in another. */
  option: z.string().optional(),
  /** The literal that the option must have. Without it, the option must be present. */
  equals: z.union([z.string(), z.boolean(), z.number()]).optional(),
  /** The option holds a host or URL: the recipient is whoever owns that host. */
  host: z.boolean().optional(),
  /** The vendor that receives the data. */
  vendor: z.string().optional(),
  product: z.string().optional(),
});

/** Where an option stands at a call: `arg[0].store`, `arg[0].request.store`. */
const OptionPosition = z
  .string()
  .regex(
    /^arg\[\d+\]\.(?!(?:element|return)$)[A-Za-z_$][\w$]*(?:\.(?!(?:element|return)$)[A-Za-z_$][\w$]*)*$/,
    'an option is a property of an argument: `arg[0].store`',
  );

/** Where and when a fact about a vendor's API was read, as for a BAA. */
const read = { source: z.string(), checked: z.string() };

/** An option that keeps the vendor from storing a request, at calls that are stored without it. */
export const RetentionOption = z.strictObject({
  /** What the calls that take it end with: `responses.create`. */
  calls: z.array(z.string()).min(1),
  at: OptionPosition,
  /** The value under which nothing is stored. */
  off: z.union([z.boolean(), z.string()]),
  ...read,
});

/** Names of models that the vendor moves to newer versions, and for each a dated name that stays what it is. */
export const Snapshots = z.strictObject({
  /** Options that name the model. */
  at: z.array(OptionPosition).min(1),
  names: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      /** The day on which the vendor shuts it down, ISO date, where that is announced. */
      until: z.iso.date().optional(),
    }),
  ),
  ...read,
});

/** Names of models and hosts that say which regions answer: a name by how it begins, a host by a part of it. */
export const RoutingProfiles = z.strictObject({
  /** Options that name the model. */
  at: z.array(OptionPosition).default([]),
  regions: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Hosts of the vendor, with a star in the place of the region. */
  hosts: z.array(z.string().regex(/^[^*]*\*[^*]*$/)).default([]),
  ...read,
});

/** Calls of other packages that a vendor's SDK records by itself, once a call of `setup` is in the program. */
export const Recorder = z.strictObject({
  /** Sink kinds of the calls. */
  of: z.array(z.string()).min(1),
  /** Packages whose calls are recorded. */
  packages: z.array(z.string()).min(1),
  /** The sink kind that the record is. */
  sink: z.string(),
  ...conditions,
  verified: Verified.default('known'),
  seen: z.array(Sighting).min(1).optional(),
  note: z.string().optional(),
});

/** A recipient of data: one file in `rules/vendors`. */
export const Vendor = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  name: z.string().min(1),
  category: z.string(),
  /** False for libraries and runtimes that hand data to nobody by themselves. */
  thirdParty: z.boolean(),
  /** The id is also an everyday word: an address that holds it need not be the vendor's. */
  commonWord: z.boolean().default(false),
  aliases: z.array(Id).default([]),
  /** Packages by npm name. */
  packages: z.array(z.string()).default([]),
  /** Packages of other languages, by the registry that has them and their names there. */
  otherPackages: z.partialRecord(Registry, z.array(z.string())).default({}),
  /** Hosts, `*` for one or more characters. */
  hosts: z.array(HostPattern).default([]),
  /** Global variables that the vendor's script defines. */
  globals: z.array(z.string()).default([]),
  /** Services that a BAA can name one by one. */
  products: z.array(z.string()).default([]),
  /** The sink kind of a plain HTTP call to one of the hosts. */
  hostSink: z.string().optional(),
  baa: BaaFacts,
  /** The vendor's terms forbid health data even with a BAA. */
  neverClears: z.boolean().default(false),
  /** The vendors whose BAA also covers this service (a cloud's). */
  coveredThrough: z.array(Id).default([]),
  recipients: z.array(RecipientRule).default([]),
  /** Calls that set up for the whole program what other calls do: `@ › init`. */
  setup: z.array(Place).default([]),
  models: z.array(Row).default([]),
  recorders: z.array(Recorder).default([]),
  retention: z.array(RetentionOption).default([]),
  snapshots: Snapshots.optional(),
  routing: RoutingProfiles.optional(),
  notes: z.string().optional(),
});

/** The third parties that publish a package under a name in a registry other than npm. */
export function vendorsElsewhere(
  { registry, name }: { readonly registry: Registry; readonly name: string },
  vendors: readonly Vendor[],
): Vendor[] {
  return vendors.filter(({ thirdParty, otherPackages }) => thirdParty && otherPackages[registry]?.includes(name));
}

/** An object with a number under a key, whose values at these paths arrive at a sink. */
const AnswerRow = z.strictObject({
  key: z.string().min(1),
  atLeast: z.number(),
  below: z.number(),
  sink: z.string(),
  at: z.array(z.string().min(1)).min(1),
  verified: Verified,
});

/**
 * What is answered with beside a code that was set before, in the same part of a function: `set` are properties and methods that
 * set it (`status=`; `setResponseStatus`, with the code as its last argument), `by` those that then answer (`body=`, `send`).
 * What the function returns is the answer too, where the object that holds the code was given to it.
 */
const CodedAnswerRow = z.strictObject({
  set: z.array(z.string().min(1)).min(1),
  by: z.array(z.string().min(1)).default([]),
  atLeast: z.number(),
  below: z.number(),
  sink: z.string(),
  verified: Verified,
});

/** A library that receives nothing itself: one file in `rules/libraries`. */
export const Library = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  name: z.string().min(1),
  packages: z.array(z.string()).default([]),
  /** A package that marks a project as one that handles health data. */
  health: z.boolean().default(false),
  /** Calls that set up for the whole program what other calls do: `@ › init`. */
  setup: z.array(Place).default([]),
  models: z.array(Row).default([]),
  /** Global variables of the language or the runtime, whose names say nothing about patients. */
  globals: z.array(z.string()).default([]),
  /** Names of the global object itself. */
  globalObjects: z.array(z.string()).default([]),
  /** Global types of which no value can be PHI. */
  cleanTypes: z.array(z.string()).default([]),
  /** What comes from outside, by the name of the type that brings it: of the packages, or a global type where there are none. */
  payloads: z.record(z.string(), Payload).default({}),
  /** Objects that functions give back to who asked, told by the number under a key: `{ statusCode: 409, body }`. */
  answers: z.array(AnswerRow).default([]),
  /** Answers to whose code something else was set before: `ctx.status = 409; ctx.body = { error }`. */
  codedAnswers: z.array(CodedAnswerRow).default([]),
  /**
   * Classes whose type arguments are the types of members of those that extend them, by the end of their names. `setters`: methods
   * that write their argument, or what the function returns that it is, into a member (`setState: state`).
   */
  superclasses: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        members: z.array(z.string()).min(1),
        setters: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
  notes: z.string().optional(),
});

export type BaaFacts = z.infer<typeof BaaFacts>;
export type RetentionOption = z.infer<typeof RetentionOption>;
export type Snapshots = z.infer<typeof Snapshots>;
export type Recorder = z.infer<typeof Recorder>;
export type RecipientRule = z.infer<typeof RecipientRule>;
export type Vendor = z.infer<typeof Vendor>;
export type AnswerRow = z.infer<typeof AnswerRow>;
export type CodedAnswerRow = z.infer<typeof CodedAnswerRow>;
export type Library = z.infer<typeof Library>;
