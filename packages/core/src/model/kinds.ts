import { z } from 'zod';
import { HostPattern } from './host-pattern.js';

/** A word of the vocabulary: what it means, and how a sentence calls it. */
const Word = z.strictObject({ meaning: z.string().min(1), phrase: z.string().min(1) });

/** What happens to data at a sink, said of one kind of data and of several. The call follows: `is put into a URL by fetch`. */
const Verb = z.strictObject({ one: z.string().min(1), many: z.string().min(1) });

/** What a sink kind is to the engine: the log that a receiver's name tells, the address of a request, what an unknown host is, a connection that anybody on the way can read. */
export const SinkRole = z.enum(['log', 'address', 'unencrypted', 'unknown-service']);

/** A kind of place that data goes to. */
export const SinkKind = Word.extend({
  verb: Verb.prefault({ one: 'reaches', many: 'reach' }),
  /** What comes back is a model's answer about what was sent. */
  isModel: z.boolean().default(false),
  /** It finds what is like something, among what all put into it. */
  isIndex: z.boolean().default(false),
  /** Where text counts as PHI although no structure says what it is. */
  takesFreeText: z.enum(['always', 'in-health-files', 'never']).default('never'),
  /** A function that exists to reach it hands on parts of what it is given too: somebody's number, the text. */
  takesParts: z.boolean().default(false),
  /** It learns which pages somebody saw: their addresses tell what they looked for. */
  followsPages: z.boolean().default(false),
  /** Only who asked receives it, who knows what was asked for. */
  answersAsker: z.boolean().default(false),
  role: SinkRole.optional(),
  /** Words in the name of a function that exists to reach such a sink: PHI is reported where it enters the function. */
  wrapperWords: z.array(z.string()).default([]),
  /** Categories that are too vague to be told of the message of an error which nothing catches, and so comes here. */
  notUncaught: z.array(z.string()).default([]),
  /** Words in an address or a function's name that tell that an unresolved host is one. */
  hostWords: z.array(z.string()).default([]),
  /** How addresses of such a connection begin. */
  schemes: z.array(z.string()).default([]),
  /** How addresses begin that a program of the device opens, or that hold what they lead to: they go to no server and into no history. */
  localSchemes: z.array(z.string()).default([]),
  /** Hosts of the own machine and network: nobody else's. */
  ownNetwork: z.array(HostPattern).default([]),
  /** Of those, the hosts that no line leads to on which others could listen: the own machine, a cluster's own. */
  shelteredHosts: z.array(HostPattern).default([]),
  /** Words of names that hold a host of the own network or page, where the host itself is not written down. */
  ownNames: z.array(z.string()).default([]),
  /**
   * Hosts that tell nothing of who receives it, since anybody runs programs there, those of examples, and those of who cares
   * for patients and of authorities, with whom no agreement is needed (45 CFR 164.502(e)(1)(ii), 164.512(b)).
   */
  openHosts: z.array(HostPattern).default([]),
  /** Words of names of packages that any project may have: one of no other words has no name by which its own hosts are known. */
  anyNames: z.array(z.string()).default([]),
});

/** What a category is to the engine: a whole record, text, an id, staff, the name of somebody, and names that a project lists. */
export const CategoryRole = z.enum(['record', 'text', 'reference', 'staff', 'name', 'configured']);

/** A category of data. */
export const CategoryKind = Word.extend({
  isPhi: z.boolean().default(true),
  /** Identifies one person whatever stands around it: doubt may lower what is said of it, never silence it. */
  identifiesAlone: z.boolean().default(false),
  /** Says who somebody is: after a word of staff it is staff's. */
  isIdentity: z.boolean().default(false),
  /** Organisations have it, too: after a word for one it is the organisation's. */
  isOfOrganisations: z.boolean().default(false),
  /** Says who the user of a health product is, wherever in the project it is handled. */
  isContact: z.boolean().default(false),
  /** Speaks of health by itself: its strong terms are their own context. */
  isMedical: z.boolean().default(false),
  /** Of such a category, the kinds of sinks that it has no business in, whosever it is; elsewhere it may be that of anybody who is interested in a product. */
  tellsWhoIn: z.array(z.string()).default([]),
  /** Kinds of sinks in which it says nothing where it is not sure and stands alone: neither its name nor the call says of whom it is. */
  saysNothingAloneIn: z.array(z.string()).default([]),
  /** Kinds of sinks in which it says nothing where it is not sure, and what goes with it says the same to everybody, and nothing of health. */
  saysNothingToAllIn: z.array(z.string()).default([]),
  /** Kinds of sinks in which it says nothing where it is not sure and no more than whom something is sent to: neither the code on the way nor the message speaks of patients, who are no users of it. */
  saysNothingToItsOwnerIn: z.array(z.string()).default([]),
  /** Kinds of sinks in which, under the key for who sends something, it is that of who runs the program. */
  isSendersIn: z.array(z.string()).default([]),
  /** A type that is named so is a record of a patient, although its members say nothing. */
  isOfRecord: z.boolean().default(false),
  role: CategoryRole.optional(),
});

/** What makes data harmless on its way. */
export const SafeguardKind = z.strictObject({
  meaning: z.string().min(1),
  /** The categories for which the safeguard holds; `*` for all. */
  holdsFor: z.array(z.string()),
  /** The categories for which it does not hold although `*` says so (a plain hash of an SSN). */
  exceptFor: z.array(z.string()).default([]),
  /** First words of functions that give this safeguard, whoever wrote them (`redactNote`). */
  verbs: z.array(z.string()).default([]),
  /** The sink kinds for which it holds; all when absent. */
  sinks: z.array(z.string()).optional(),
  /** The key of the configuration that lists the project's own functions that give it. */
  declaredAs: z.enum(['deidentifiers', 'consent']).optional(),
  /** The control that gives it to all that a call sends, where it stands around the call (`withConsent(id, () => send(note))`). */
  control: z.string().optional(),
  /** True for what the names have that the code puts together for properties (`count[patient.ward]`). */
  isOfPropertyNames: z.literal(true).optional(),
});

/** How a function turns away who may not ask. */
const Refusal = z.strictObject({
  /** Codes of answers that nothing else gives. */
  codes: z.array(z.number()),
  /** Words that nothing else has a use for: in a text, the name of an error, a member. */
  words: z.array(z.string()),
  /** Codes and words that other refusals have too: they count where the function asks who somebody is. */
  sharedCodes: z.array(z.number()),
  sharedWords: z.array(z.string()),
  /** Members that lead somebody elsewhere. */
  redirects: z.array(z.string()),
  /** Members that let a request go on. */
  goesOn: z.array(z.string()),
  /** Names of the first parameter of a function that answers for errors. */
  errors: z.array(z.string()),
  /** Words in the names of functions that refuse for another reason. */
  otherReasons: z.array(z.string()),
  /** How code asks who somebody is: properties of what a handler is given, words of calls, names of headers. */
  identity: z.strictObject({ reads: z.array(z.string()), words: z.array(z.string()), texts: z.array(z.string()) }),
});

/** How code shows that a control is there. */
export const ControlSigns = z.strictObject({
  /** Words that follow one another in the name of a function, middleware, decorator or class: `auth`, `require role`. */
  words: z.array(z.string()).default([]),
  /** Words that say it of what stands before a handler, and of a call in it nothing. */
  chainWords: z.array(z.string()).default([]),
  /** Words that make what is named so something else: `csrf token`. */
  otherWords: z.array(z.string()).default([]),
  /** Packages whose functions are it. */
  packages: z.array(z.string()).default([]),
  /** Members of packages that are it by themselves, by package. */
  members: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Texts that only the control has a use for. */
  texts: z.array(z.string()).default([]),
  /** How its functions turn somebody away; where they can be read they must. */
  refusal: Refusal.optional(),
  /** The key of the configuration that lists the project's own functions for it. */
  declaredAs: z.enum(['audit', 'guards', 'consent']).optional(),
  /** True for a record, which each path must leave; what turns people away may stand anywhere before. */
  isOnEveryPath: z.boolean().default(false),
  /** How an answer says that nothing was given: from which code on, and names of what is answered with then. Where it is set, such paths need no record. */
  failures: z.strictObject({ from: z.number().int(), names: z.array(z.string()) }).optional(),
  /** For what is written: a name that begins with a verb of reading is none (`auditLog.findMany`, `getAuditTrail`), except with these words (`readWithAudit`). */
  reading: z.strictObject({ except: z.array(z.string()) }).optional(),
  /** Rows that are it whatever they are called: members that write them, and lists of words of their keys, of each of which they have one of their own. */
  rows: z.strictObject({ members: z.array(z.string()), keys: z.array(z.array(z.string()).min(1)).min(1) }).optional(),
  /** On which side of the call it must stand: what is done with a result behind it, what permits it before. */
  side: z.enum(['before', 'behind']).optional(),
  /** Members that make something take effect, and what they must be of: `note.create`, or the type under a key of what they are given; those that send it, and what keeps a value on a screen until somebody goes on. */
  effects: z
    .strictObject({
      members: z.array(z.string()),
      of: z.array(z.string()),
      typedBy: z.array(z.string()).default([]),
      sends: z.array(z.string()),
      shownBy: z.array(z.string()),
    })
    .optional(),
  /** What a record must tell, with words of the keys that tell it. */
  facts: z.record(z.string(), z.array(z.string()).min(1)).default({}),
});

/** Where a control is looked for: before routes with data of patients, on their paths, before routes that ask a model, around calls of models, in their records, in the names of models, in the options that keep a vendor from storing, in the regions of clients, in instructions of models, around what makes an answer take effect, at calls of vector stores, at fields of stores, in the register of agreements. */
export const ControlRole = z.enum([
  'route-guard',
  'route-record',
  'model-route-guard',
  'model-guard',
  'model-record',
  'model-name',
  'model-storage',
  'model-region',
  'model-instructions',
  'model-effect',
  'vector-scope',
  'field',
  'vendor-entry',
  'vendor-terms',
]);

/** What must stand around a call, a route or a field. */
export const ControlKind = Word.extend({ role: ControlRole.optional(), signs: ControlSigns.optional() });

/** The vocabulary that models, detectors and rules share: `rules/kinds.json`, each word with its meaning. */
export const Kinds = z.strictObject({
  $schema: z.string().optional(),
  sinks: z.record(z.string(), SinkKind),
  categories: z.record(z.string(), CategoryKind),
  safeguards: z.record(z.string(), SafeguardKind),
  vendorCategories: z.record(z.string(), z.string()),
  /** What a setting can be about. */
  concerns: z.record(
    z.string(),
    Word.extend({ lacking: z.string().min(1).optional().describe('What is said of a resource without it; `has no …` when absent.') }),
  ),
  /** What makes the records of a file records of people. */
  contents: z.record(z.string(), Word),
  /** What speaks for or against real data. */
  signals: z.record(z.string(), Word),
  /** What must stand around a call, a route or a field. */
  controls: z.record(z.string(), ControlKind),
});

/** What a category may do at a sink kind; what is forbidden stays as bad where an agreement covers the recipient. `*` stands for every category or sink kind; the most specific cell wins. */
export const PolicyCell = z.strictObject({
  category: z.string(),
  sink: z.string(),
  decision: z.enum(['allow', 'warn', 'deny', 'forbid']),
  reason: z.string().min(1),
});

export type ControlRole = z.infer<typeof ControlRole>;
export type Refusal = z.infer<typeof Refusal>;
export type ControlSigns = z.infer<typeof ControlSigns>;
export type SinkRole = z.infer<typeof SinkRole>;
export type SinkKind = z.infer<typeof SinkKind>;
export type CategoryRole = z.infer<typeof CategoryRole>;
export type CategoryKind = z.infer<typeof CategoryKind>;
export type SafeguardKind = z.infer<typeof SafeguardKind>;
export type Kinds = z.infer<typeof Kinds>;
export type PolicyCell = z.infer<typeof PolicyCell>;
