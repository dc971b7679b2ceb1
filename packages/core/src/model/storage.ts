import { z } from 'zod';

const Literal = z.union([z.string(), z.number(), z.boolean()]);

/** Dotted keys. Lists on the way are opened, `*` is every key. `$symbol` is the name of the resource, `$path` its file. */
const SettingPath = z.string().min(1);

/** Names that a text has, or the symbol of what is referred to; `*` is any text. */
const NameTest = z.strictObject({ like: z.array(z.string()).min(1), unlike: z.array(z.string()).default([]) });

/** A statement of an access policy, in whichever of the spellings of `PolicyWords` it is written. */
const StatementTest = z.strictObject({
  effect: z.enum(['allow', 'deny']),
  /** Anybody is a principal of it. */
  anyone: z.boolean().optional(),
  /** It stands under no condition. */
  unconditional: z.boolean().optional(),
  /** An action of it is one of these; `*` stands for any text. */
  actions: z.array(z.string()).optional(),
  resources: z.array(z.string()).optional(),
  /** A resource of it has such a name. */
  named: NameTest.optional(),
  /** A condition of it names this key. */
  condition: z.string().optional(),
});

/** Asks about the address of a service. */
const UrlTest = z.strictObject({
  /** None for the name of a host by itself. */
  schemes: z.array(z.string()),
  /** Only addresses of other machines: not the own one, a name without a dot, or one that is reserved for tests. */
  remote: z.boolean().default(true),
  /** Not when the address holds one of these. */
  without: z.array(z.string()).default([]),
});

/** What is asked of a value. Several parts must all hold. Texts are compared without case; `*` in them is any text, `*` alone is itself. */
export const SettingTest = z.strictObject({
  is: z.array(Literal).min(1).optional(),
  /** Known, and none of these. */
  isNot: z.array(Literal).min(1).optional(),
  /** One of these very values: `false`, and not `'false'`. */
  exactly: z.array(Literal).min(1).optional(),
  below: z.number().optional(),
  above: z.number().optional(),
  /** A list (or a text of words) with none of these in it. */
  lacks: z.array(z.string()).optional(),
  /** A text that isn't a reference, a placeholder or empty. */
  secret: z.boolean().optional(),
  url: UrlTest.optional(),
  named: NameTest.optional(),
  /** A policy with such a statement. */
  statement: StatementTest.optional(),
  /** A policy without such a statement. */
  lacksStatement: StatementTest.optional(),
  /** The setting is there, whatever it is. */
  present: z.literal(true).optional(),
});

/** A condition on another setting of the same resource. */
const SettingCondition = SettingTest.extend({
  /** Of several it is enough that one holds. */
  attribute: z.array(SettingPath).min(1),
  /** The range from `attribute` to the setting `to` (or in one text: `20-25`) holds one of these numbers. */
  spans: z.strictObject({ to: SettingPath.optional(), numbers: z.array(z.number()).min(1) }).optional(),
  /** Whether the condition holds when the setting is left out. */
  orAbsent: z.boolean().default(false),
  /** Set where what isn't known doesn't fulfil it. */
  surely: z.literal(true).optional(),
});

/** Other resources, by what refers to what. */
const Relation = z.strictObject({
  resource: z.array(z.string()).min(1),
  /** The setting of theirs that refers to this resource; without it, any in the same scope. */
  by: SettingPath.optional(),
  /** The setting of this resource that refers to them. */
  through: SettingPath.optional(),
  /** Only those for which all of this holds. */
  when: z.array(SettingCondition).default([]),
});

const Standing = z.enum(['plain', 'provider-key', 'missing-control']);

/** How a check reads in a framework. */
export const SettingForm = z.strictObject({
  /** Frameworks that it reads alike in. */
  framework: z.array(z.string()).min(1),
  /** Types of resource; `*` is any text. */
  resource: z.array(z.string()).min(1),
  /** Looks at each part of the resource at this path by itself; none there means nothing to look at. */
  within: SettingPath.optional(),
  /** All must hold. A path that starts with `/` begins at the resource, others at `within`. */
  when: z.array(SettingCondition).default([]),
  /** None may hold. */
  unless: z.array(SettingCondition).default([]),
  /** At least one of these must be there. */
  whenRelated: z.array(Relation).default([]),
  /** None of these may be there: they take care of it. */
  unlessRelated: z.array(Relation).default([]),
  /** The setting stands in resources of its own. */
  joined: Relation.optional(),
  /** The setting; of several spellings the first counts whose value is known, else the first that is written. Without it, the resource itself is what is reported. */
  attribute: z.array(SettingPath).default([]),
  /** What a written value must not be. */
  bad: SettingTest.optional(),
  /** What it means when the setting is left out, today. */
  absent: z.enum(['good', 'bad']).default('good'),
  /** The meaning was another one before this major version of a provider. */
  absentBefore: z.strictObject({ provider: z.string(), major: z.number(), is: z.enum(['good', 'bad']) }).optional(),
  /** Where they differ from those of the check. */
  standing: Standing.optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  /** Settings by which code names the store. */
  names: z.array(SettingPath).default([]),
});

/** One thing that must hold of a setting, in every framework that it can be written in. */
export const SettingCheck = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What must hold: one sentence. */
  expects: z.string(),
  concern: z.string(),
  standing: Standing,
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  /** Rows of the survey of defaults (2026-11) that it answers. */
  rows: z.array(z.string()).default([]),
  /** What says what a value and its absence mean. */
  sources: z.array(z.string()).min(1),
  forms: z.array(SettingForm).min(1),
});

/** The checks of one service or tool: one file in `rules/storage`. */
export const SettingChecks = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  name: z.string(),
  checks: z.array(SettingCheck).min(1),
});

/** Manifests that a controller makes resources of. Their keys are those of the framework in the letters of code. */
const ManagedResources = z.strictObject({
  /** How reports name it. */
  writtenIn: z.string(),
  /** Groups of the API, `*` is any text without a dot. */
  groups: z.array(z.string()).min(1),
  /** Where the settings stand. */
  settings: SettingPath,
  framework: z.string(),
  /** The type; `{1}` is the text at the `*`, `{kind}` the kind in small letters with `_` between its words. */
  type: z.string(),
  /** Types that are called otherwise, by the text at the `*` and the kind: `rds/Instance`. */
  types: z.record(z.string(), z.string()).default({}),
});

/** How the parts of access policies are spelled, and what placeholders look like: `rules/storage/words.json`. */
export const SettingWords = z.strictObject({
  $schema: z.string().optional(),
  /** One for each spelling. */
  statements: z.array(
    z.strictObject({
      list: z.string(),
      effect: z.string(),
      principal: z.array(z.string()),
      action: z.string(),
      resource: z.string(),
      condition: z.string(),
      /** Keys that bring in statements from elsewhere. */
      includes: z.array(z.string()).default([]),
    }),
  ),
  /** Names of keys by what they mean, for `<word>` in a path; `*` is any text, a leading `!` takes names out. */
  keys: z.record(z.string(), z.array(z.string())),
  /** Settings by whose text another resource may refer to theirs. */
  names: z.array(z.string()),
  /** Principals that are anybody. */
  anyone: z.array(z.string()),
  /** Texts that stand for a secret and aren't one; `*` is any text. */
  placeholders: z.array(z.string()),
  /** The type of resource whose settings are variables, and what code writes before their names. */
  environment: z.strictObject({
    type: z.string(),
    prefix: z.string(),
    /** Settings of functions and containers that hold variables. */
    paths: z.array(SettingPath).default([]),
  }),
  /** Hosts of the own machine and of tests. */
  localHosts: z.array(z.string()),
  /** Manifests of Kubernetes that stand for a resource of another framework: its checks hold. */
  managed: z.array(ManagedResources).default([]),
});

const Place = z.string().min(1);

/** How calls in code write resources. The first that fits a call tells. */
export const ResourceCalls = z.strictObject({
  /** How the resources are written: the framework of forms, unless `as` names another. */
  framework: z.string(),
  /** What is called, `aws-cdk-lib/aws-s3 › Bucket`: package and names on the way, then the name itself; `*` is any text without `/`, `**` any text. */
  places: z.array(Place).min(1),
  /** The argument that names the resource, from 0. */
  name: z.number().int().nonnegative().optional(),
  /** The argument that holds the settings; without it the arguments are the settings, by number. */
  settings: z.number().int().nonnegative().optional(),
  /** Set where types and settings are those of another framework in other letters: its checks hold. */
  as: z
    .strictObject({
      framework: z.string(),
      /** The type, but for case and signs between words; `{1}` is the text at the first `*`. */
      type: z.string(),
      /** Types that are called otherwise, by the texts at the `*`, with `/` between them. */
      types: z.record(z.string(), z.string()).default({}),
      /** The letters of that framework: `storage_encrypted`, `StorageEncrypted`. */
      keys: z.enum(['snake', 'pascal']),
    })
    .optional(),
});

/** How code writes settings: `rules/storage/code.json`. */
export const CodeWords = z.strictObject({
  $schema: z.string().optional(),
  calls: z.array(ResourceCalls),
  /** What is written into is a setting of a resource, by the place of the resource: `process.env.DEBUG = '1'`. */
  writes: z.array(z.strictObject({ place: Place, type: z.string() })).default([]),
  /** Calls that give back their first argument, for what is asked here. */
  passes: z.array(Place).default([]),
  /** Packages whose members are names of values: `BucketEncryption.KMS`; `*` is any text. */
  enumerations: z.array(z.string()).default([]),
  /** Files whose settings hold for the code around them, as `$context`. */
  context: z.strictObject({ file: z.string(), key: z.string() }),
});

export type ResourceCalls = z.infer<typeof ResourceCalls>;
export type CodeWords = z.infer<typeof CodeWords>;
export type SettingTest = z.infer<typeof SettingTest>;
export type SettingCondition = z.infer<typeof SettingCondition>;
export type SettingRelation = z.infer<typeof Relation>;
export type StatementTest = z.infer<typeof StatementTest>;
export type UrlTest = z.infer<typeof UrlTest>;
export type SettingForm = z.infer<typeof SettingForm>;
export type SettingCheck = z.infer<typeof SettingCheck>;
export type SettingChecks = z.infer<typeof SettingChecks>;
export type SettingWords = z.infer<typeof SettingWords>;
export type ManagedResources = z.infer<typeof ManagedResources>;
