import { z } from 'zod';
import { Verified } from './row.js';

/** What an option is set to. */
const Said = z.union([z.string(), z.boolean()]);

/** A call that makes functions answer requests: `router.get('/patients', guard, list)`. */
const RouteCall = z.strictObject({
  members: z.array(z.string()).min(1),
  /** Names of receivers of which nothing else is known. */
  named: z.array(z.string()).default([]),
  /** Members of the router that it is called on, where that is not the router itself: `server.auth.default(…)`. */
  of: z.array(z.string()).default([]),
  /** What the call does: it adds a route, something that runs before the routes of its receiver, or both for what is below an address. */
  adds: z.enum(['route', 'guard']),
  /** Keys of an object among its arguments that hold what answers, and what runs before. */
  handlerKeys: z.array(z.string()).default([]),
  guardKeys: z.array(z.string()).default([]),
  /** Keys of an object among its arguments that hold a function which is handed a router, to add routes to it. */
  mountKeys: z.array(z.string()).default([]),
  /** True where a function that it is given as it is adds to a router of its own, and to no other. */
  encloses: z.boolean().default(false),
  /** Keys of the object that hold the address and the method. */
  pathKeys: z.array(z.string()).default([]),
  /** Keys of the object, with the values there that have the framework turn people away before the handler. */
  guardedBy: z.record(z.string(), z.array(Said)).default({}),
  /** The same, with the values that do not: anything else that stands there does. */
  guardedUnless: z.record(z.string(), z.array(Said)).default({}),
  /** Keys of a list or object among its arguments whose values are routes of their own, each with the keys above. */
  entriesAt: z.array(z.string()).default([]),
  /** True where it has the framework turn people away from all routes of the router. */
  turnsAway: z.boolean().default(false),
  /** True where the place of its file says to which address it answers. */
  isNamedByFile: z.boolean().default(false),
});

/** Files whose exports answer requests: their place says to which address. */
const RouteFile = z.strictObject({
  /** The end of the path of such a file, with `*` for one name and `**` for any number of them. */
  paths: z.array(z.string()).min(1),
  /** Their names; `actions.*` for each function of an object. */
  exports: z.array(z.string()).min(1),
  /** Names of files that run before all of them, beside or above; `middleware/*` for those of a folder. */
  guardFiles: z.array(z.string()).default([]),
  /** The export of such a file, and keys in it, that list the addresses that it runs before: all when absent. */
  guardedAt: z.array(z.string()).default([]),
  /** Exports of the file itself that hold what runs before. */
  guardExports: z.array(z.string()).default([]),
});

/** Decorators that make methods of a class answer requests; of any class where none are told for it. */
const RouteDecorators = z.strictObject({
  classes: z.array(z.string()).default([]),
  methods: z.array(z.string()).min(1),
  /** Words among the arguments of a decorator anywhere in the project that make a guard of every class. */
  global: z.array(z.string()).default([]),
});

/**
 * How the project has functions of its own get errors: by a call that is given one, under a key, as a method of a class, as an
 * export of a file.
 */
const ErrorTaker = z.strictObject({
  /** Members whose call is given the function; with `keys`, an object that holds it. */
  members: z.array(z.string()).default([]),
  /** How many parameters it has. */
  params: z.number().optional(),
  /** The names one of which the call is given first, or under `name`; its receiver is of the framework, or called so. */
  events: z.array(z.string()).default([]),
  named: z.array(z.string()).default([]),
  /** Keys of an object, of any where no members are told. */
  keys: z.array(z.string()).default([]),
  /** Methods of classes with one of these decorators, or that extend or implement one of these. What the decorator names is all that they get. */
  methods: z.array(z.string()).default([]),
  decorators: z.array(z.string()).default([]),
  bases: z.array(z.string()).default([]),
  /** Exports of files that are called so, without the ending. */
  exports: z.array(z.string()).default([]),
  files: z.array(z.string()).default([]),
  /** Where its parameters hold the error: `0`, `1.error`. */
  at: z.array(z.string()).default(['0']),
  /** The parameter by which it goes on with what comes next: the error is what it catches of that. */
  next: z.number().optional(),
  /** True where it gets only what functions throw that were given to the call which made the receiver. */
  ofReceiver: z.boolean().default(false),
  /** True where the framework does with the error what it does without the function. */
  observes: z.boolean().default(false),
});

/** What becomes of an error that a handler lets through; where nothing is told of handlers, of one that nothing catches. */
const OpenErrors = z.strictObject({
  /** The kind of sink that its message comes to, where the project has nothing of its own for errors. */
  sink: z.string().optional(),
  /** The kind that it comes to where a function of the project for errors answers with it (`answers`). */
  answered: z.string().optional(),
  verified: Verified,
  takenBy: z.array(ErrorTaker).default([]),
  note: z.string().optional(),
});

/** How the project puts a value under a name on an object that the framework hands around. */
const HandOver = z.strictObject({
  /** Calls with the name and the value: `app.decorate('mailer', mailer)`. */
  members: z.array(z.string()).default([]),
  /** Keys of an object that lists values by their names: `{ provide: { capture } }`. */
  keys: z.array(z.string()).default([]),
  /** Functions whose result it is: `createContext` returns the object that handlers get. */
  functions: z.array(z.string()).default([]),
  /** True where a function writes it on what it is given, and then has what comes next run: `response.respond = respond; next()`. */
  written: z.boolean().default(false),
  /** Calls that read it by its name; without one it is a property. */
  reads: z.array(z.string()).default([]),
  /** What stands before the name where it is read. */
  prefix: z.string().default(''),
});

/** Files of infrastructure that say which functions answer requests, and what stands in front of them. */
const DeployedFunctions = z.strictObject({
  /** Globs of the files. */
  files: z.array(z.string()).min(1),
  /** Keys that lead to the functions by name. */
  functions: z.array(z.string()).min(1),
  /** Keys of a function that lead to the file and export that it is (`src/patients.get`), to the folder of its code, and to what calls it. */
  handler: z.array(z.string()).min(1),
  folder: z.array(z.string()).default([]),
  events: z.array(z.string()).min(1),
  /** Keys, or values of the type, that make an event one of HTTP; keys of a function that give it an address of its own. */
  requests: z.array(z.string()).min(1),
  addresses: z.array(z.string()).default([]),
  /** Keys of an event that name the API that is asked, of those that stand beside the functions. */
  apis: z.array(z.string()).default([]),
  /** Keys below an event that turn people away before the function, unless they are one of these values; keys of an API, or anywhere in the file without `apis`, that do so for all. */
  guards: z.array(z.string()).default([]),
  none: z.array(z.union([z.string(), z.boolean()])).default([]),
  guardsOfAll: z.array(z.string()).default([]),
});

/** Calls of infrastructure as code that have a function answer requests: `resource.addMethod('GET', new LambdaIntegration(list), { authorizer })`. */
const DeployingCall = z.strictObject({
  members: z.array(z.string()).min(1),
  packages: z.array(z.string()).default([]),
  /** What its receiver is made of where nothing is imported: `sst`. */
  globals: z.array(z.string()).default([]),
  /** Where its arguments hold the function, or what is made of it: `1`, `0.integration`; `this` for the receiver. */
  functionAt: z.array(z.string()).min(1),
  /** Where they name the method and the address. */
  nameAt: z.array(z.string()).default([]),
  /** Where they turn people away before the function, unless these are the names or values; keys of what the API is made with that do so for all. */
  guardAt: z.array(z.string()).default([]),
  none: z.array(z.union([z.string(), z.boolean()])).default([]),
  guardsOfAll: z.array(z.string()).default([]),
  /** True where nothing said there means that people are turned away. */
  usuallyGuarded: z.boolean().default(false),
});

/** A call that makes such a function of a file. */
const DeployedCall = z.strictObject({
  members: z.array(z.string()).min(1),
  /** Where its arguments hold the path of the file or of its folder, and the export with or without the file before it: `patients.get`. */
  pathAt: z.array(z.string()).default([]),
  handlerAt: z.array(z.string()).min(1),
  /** The export where none is said. */
  usually: z.string().optional(),
});

/** How a framework has requests answered: one file in `rules/frameworks`. */
export const Framework = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  name: z.string().min(1),
  packages: z.array(z.string()).default([]),
  calls: z.array(RouteCall).default([]),
  /** Members of a router whose call gives what another one mounts: `app.use(router.routes())`. */
  mountedBy: z.array(z.string()).default([]),
  files: z.array(RouteFile).default([]),
  /** Functions that no file imports, because the framework does: a call of one shows that it is in use. Without these and packages, it always may be. */
  globals: z.array(z.string()).default([]),
  decorators: z.array(RouteDecorators).default([]),
  /** Texts at the head of a file whose exports, or of a function that, clients may call. */
  directives: z.array(z.string()).default([]),
  deployed: z.array(DeployedFunctions).default([]),
  deploying: z.array(DeployingCall).default([]),
  deployedCalls: z.array(DeployedCall).default([]),
  /** Members whose call answers with an argument, of what the handler is given or of these globals. */
  answers: z.strictObject({
    members: z.array(z.string()).default([]),
    argument: z.number().default(0),
    of: z.array(z.string()).default([]),
    /** The handler answers with what it returns, or with what stands there at these keys. */
    returned: z.array(z.string()).optional(),
    /** Properties of what the handler is given that are the answer when they are written. */
    written: z.array(z.string()).default([]),
  }),
  /** Keys below what the handler is given that hold what was sent; `*` where that is all that it is given. */
  requests: z.array(z.string()).default([]),
  /** Members of a request whose call gives what was sent. */
  reads: z.array(z.string()).default([]),
  errors: OpenErrors.optional(),
  handOvers: z.array(HandOver).default([]),
});

/** Addresses that anybody may ask, and ways to prove who asks that are no sign-in. */
export const OpenRoutes = z.strictObject({
  $schema: z.string().optional(),
  /** Words in the address or in the name of what answers. */
  words: z.array(z.string()).default([]),
  /** Words in the name of a decorator or call that says so. */
  marks: z.array(z.string()).default([]),
});

export type ErrorTaker = z.infer<typeof ErrorTaker>;
export type RouteCall = z.infer<typeof RouteCall>;
export type HandOver = z.infer<typeof HandOver>;
export type RouteFile = z.infer<typeof RouteFile>;
export type DeployedFunctions = z.infer<typeof DeployedFunctions>;
export type DeployingCall = z.infer<typeof DeployingCall>;
export type DeployedCall = z.infer<typeof DeployedCall>;
export type RouteDecorators = z.infer<typeof RouteDecorators>;
export type Framework = z.infer<typeof Framework>;
export type OpenRoutes = z.infer<typeof OpenRoutes>;
