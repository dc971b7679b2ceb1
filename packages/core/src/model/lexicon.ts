import { z } from 'zod';

/** Names that mean one category of PHI: one file in `rules/lexicon`. Terms are phrases of whole lower-case words. */
export const LexiconEntry = z.strictObject({
  $schema: z.string().optional(),
  category: z.string(),
  title: z.string(),
  /** The section of law that lists this identifier. */
  citation: z.string(),
  /** Identify a person whatever the context: reported without any health context. */
  hard: z.array(z.string()).default([]),
  /** PHI in a project with health context. */
  strong: z.array(z.string()).default([]),
  /** PHI next to health context: a subject word, a health type, an import, a file or type name. */
  contextual: z.array(z.string()).default([]),
  /** PHI only as a property of a subject (`patient.name`). */
  weak: z.array(z.string()).default([]),
  /** Those of the terms that are of a person wherever they stand, though only health context makes them a patient's (`birthday`). */
  personal: z.array(z.string()).default([]),
  /** Some of the terms, which groups, teams and offices have, too: PHI of a patient, or in code that speaks of one of the words. */
  shared: z.strictObject({ terms: z.array(z.string()), beside: z.array(z.string()) }).optional(),
});

/** The words that decide how a name is read: `rules/lexicon/words.json`. */
export const LexiconWords = z.strictObject({
  $schema: z.string().optional(),
  /** People whose data is PHI. */
  subjects: z.array(z.string()),
  /** The one of them that stands for whom data is about, where no name says it. */
  defaultSubject: z.string(),
  /** Staff and organisations: their identity is not patient identity. */
  staff: z.array(z.string()),
  /** Names of health records, whose whole value is PHI (`observation`, `encounter`). */
  records: z.array(z.string()),
  /** Those that name nothing but care (`appointment`, never `visit`): a file of a health project with one is about health. */
  careEvents: z.array(z.string()),
  /** Words for what keeps such records or hands them on (`fhirService`). */
  recordSystems: z.array(z.string()),
  /** Last words of names for how something clinical is: behind a term for it, they are as clinical (`dementia stage`). */
  aspects: z.array(z.string()),
  /** Free text written by or about a patient (`note`, `transcript`, `prompt`). */
  freeText: z.array(z.string()),
  /** Last words of names that hold something else than the value (`nameLabel`, `patientCount`). */
  metaSuffixes: z.array(z.string()),
  /** First words of names that hold something else than the value (`isPatient`, `hasName`). */
  metaPrefixes: z.array(z.string()),
  /** Leading verbs of functions that return what they name (`getPatientName`). */
  readVerbs: z.array(z.string()),
  /** Leading verbs of functions that store something, and return what they stored (`patients.create()`). */
  writeVerbs: z.array(z.string()),
  /** Methods of an answer or a query that give what was asked for (`reply.json()`, `query.toArray()`). */
  answerReaders: z.array(z.string()),
  /** Methods that go on with a query which is built (`where`, `join`, `returning`). */
  queryParts: z.array(z.string()),
  /** Methods of such a query that give how many rows they changed (`update`). */
  rowCounters: z.array(z.string()),
  /** Methods that bring records of a relation along (`populate`). */
  joiners: z.array(z.string()),
  /** Stages and methods that make groups of records: `$group`. */
  groupingMarks: z.array(z.string()),
  /** Keys under which stands what a group is made by. */
  groupKeyMarks: z.array(z.string()),
  /** Functions and options that sum up many records: a count or a mean tells of nobody. */
  summingMarks: z.array(z.string()),
  /** Options of a query that say which records are asked for, and in what order. */
  criteriaMarks: z.array(z.string()),
  /** Options of a query that list relations of which records come along (`include`). */
  relationKeys: z.array(z.string()),
  /** Of these, options that list columns, too: there a relation is what more is asked of (`select: { patient: { … } }`). */
  columnKeys: z.array(z.string()),
  /** Keys of a relation under which it is named (`{ association: 'patient' }`). */
  relationNames: z.array(z.string()),
  /** Last words of names of what keeps or fetches records of one kind (`patientRepo`). */
  keepers: z.array(z.string()),
  /** Keys under which a request to a database names what it keeps the records in (`TableName`). */
  storeKeys: z.array(z.string()),
  /** Functions that hand on what they read whenever it changes (`onSnapshot`). */
  listeners: z.array(z.string()),
  /** Last words of opaque references (`id`, `uuid`). */
  references: z.array(z.string()),
  /** Words in names of files and folders about what is told to whoever is interested in a product, or pays for it (`newsletter`). */
  productPlaces: z.array(z.string()),
  /** Parts of an address that hold nothing of its query (`pathname`). */
  addressParts: z.array(z.string()),
  /** Words and pairs of words in names of files, functions and routes about the program itself or how it is set up (`client error`, `preference`). */
  programPlaces: z.array(z.string()),
  /** Words that make the project, file, type or route a health one. */
  health: z.array(z.string()),
  /** Words that say that the value is no longer what it is named after (`redacted`, `hashed`, `masked`). */
  safeguarded: z.array(z.string()),
  /** Methods of a text that leave a part of it out or put something else in its place (`replace`). */
  textEdits: z.array(z.string()),
  printers: z.array(z.string()),
  /** First words of functions that ask, act or store: their result is not made of their arguments (`savePatient`). */
  opaqueVerbs: z.array(z.string()),
  /** First words of functions that have another one called by its name (`rpc('get_patient')`). */
  remoteCalls: z.array(z.string()),
  /** First words of functions that count or ask, whose result is a number or a yes or no (`countPatients`). */
  measures: z.array(z.string()),
  /** Names of answers to requests, whose `data` is what somebody returned. */
  responses: z.array(z.string()),
  /** Names of requests, whose `body` is what somebody sent. */
  requests: z.array(z.string()),
  /** Properties and methods of a request that give what somebody sent (`req.body`, `await request.json()`). */
  payloads: z.array(z.string()),
  /** Properties of a request that give its address with the query (`req.originalUrl`). */
  requestAddresses: z.array(z.string()),
  /** What holds the address of the page that is shown, or that is gone to (`window.location`, `to`), and its properties that hold the query. */
  pages: z.array(z.string()),
  pageAddresses: z.array(z.string()),
  /** What an event in a page came from, whose `value` somebody typed (`event.target`). */
  inputElements: z.array(z.string()),
  /** Last words of elements in which people choose or move something instead of writing, and types of `input` that are so (`select`, `range`). */
  choices: z.array(z.string()),
  /** Keys under which what went wrong is told (`message`). */
  failureTexts: z.array(z.string()),
  /** Keys under which an error says of what kind it is (`code`). */
  failureCodes: z.array(z.string()),
  /** Functions that keep a state which they are given as it begins (`defineStore`, `persist`). */
  stateKeepers: z.array(z.string()),
  /** First words of functions that keep the state of a form or a page (`useState`). */
  stateMakers: z.array(z.string()),
  /** Words for what there is for everybody, in names of files and functions: what is typed there is about no patient. */
  referencePlaces: z.array(z.string()),
  /** First words of a text that asks for what is known in general, words for what it asks about, and prepositions that lead to it, or to where it is looked for. */
  searchVerbs: z.array(z.string()),
  concepts: z.array(z.string()),
  aims: z.array(z.string()),
  origins: z.array(z.string()),
  /** Names for what is uploaded, and for what it was called where it comes from. */
  uploads: z.array(z.string()),
  uploadNames: z.array(z.string()),
  /** Names of what a function of a cloud is called with, */
  cloudEvents: z.array(z.string()),
  /** Properties of what a function of a cloud is called with, on the way to what somebody sent (`Records`, `Sns`). */
  eventParts: z.array(z.string()),
  /** Functions that give an element of a page by its id or name, as they are written, and methods that read what was typed into it. */
  elementMarks: z.array(z.string()),
  elementReaders: z.array(z.string()),
  /** and names that tell such a function: its own, or that of its other parameter (`handler(event, context)`). */
  cloudFunctions: z.array(z.string()),
  /** Words of an address at which things are looked up, no people: `/foods?q=`. */
  lookups: z.array(z.string()),
  /** Names of what somebody searches for (`searchTerm`): near patients, a name as a rule. */
  searches: z.array(z.string()),
  /** What devices measure of patients, or give them; also words of health. */
  measurements: z.array(z.string()),
  /** What functions and commands find in texts that only texts about patients have; a text that they are given is one. */
  clinicalFindings: z.array(z.string()),
  /** Last words of names of documents of a store and of what a device measured, whatever they are about (`doc`, `reading`). */
  documents: z.array(z.string()),
  /** Properties that only documents of a document store and answers of one have. */
  storeMarks: z.array(z.string()),
  /** Texts that only code about messages and documents of health care holds: names of their segments and elements (`MSH|`, `ClinicalDocument`). */
  formatMarks: z.array(z.string()),
  /** Words of names that say which messages of health care code reads: `Hl7Message`, `mllpServer`. */
  formatNames: z.array(z.string()),
  /** Last words of names of what such code, and code about measuring devices, gets before it is parsed (`frame`, `rawMessage`). */
  rawMessages: z.array(z.string()),
  /** Names of parts of a message that are about the message itself (`msh`, `controlId`). */
  messageHeaders: z.array(z.string()),
  /** Segments that are such a part. */
  segmentHeaders: z.array(z.string()),
  /** Words before `record` that make it a program's (`dns record`). */
  programRecords: z.array(z.string()),
  /** Parts of a message that is sent or received: whom it goes to and what it says (`to`, `html`). */
  messageParts: z.array(z.string()),
  /** Those of them that say whom it goes to. */
  messageReceivers: z.array(z.string()),
  /** Parts of a message that say from what address it is sent, and to which it is answered. */
  messageOrigins: z.array(z.string()),
  /** Those of them that hold what was written. */
  messageTexts: z.array(z.string()),
  /** Properties of a message that say who sent it. */
  messageSenders: z.array(z.string()),
  /** Words in names of files and functions where people write to each other. */
  conversations: z.array(z.string()),
  /** Words before a message that say when it came (`newMessage`). */
  freshness: z.array(z.string()),
  /** Words in names of functions that send messages or get them (`sendSms`, `onChatMessage`). */
  messengers: z.array(z.string()),
  /** Words of a text about how many there are of something (`number of patients`). */
  quantities: z.array(z.string()),
  /** Properties that name the kind of a record (`resourceType`). */
  discriminants: z.array(z.string()),
  /** Owners whose properties describe software, not people (`config.email`). */
  technical: z.array(z.string()),
  /** Last words of references that are entries of a table of the program, as much as ids of records (`metricKey`). */
  entries: z.array(z.string()),
  /** Last words of names of what went wrong (`error`). */
  failures: z.array(z.string()),
  /** Words before `id` that make it the id of something technical (`sessionId`). */
  technicalIds: z.array(z.string()),
  /** Names of what people write, say or upload: PHI where a health project hands it to a model or sends it to somebody. */
  utterances: z.array(z.string()),
  /** Keys under which a model's answer holds its text (`choices[0].message`). */
  answers: z.array(z.string()),
  /** How far the work on a record has come, which says nothing of the person (`booked`, `archived`); from the status codes of FHIR and of software. */
  states: z.array(z.string()),
  /** Organisations: where they are and how they are reached is about nobody. */
  organisations: z.array(z.string()),
  /** Words before `email` that make it an organisation's. */
  companyMail: z.array(z.string()),
  /** First words of functions that make an account of somebody, who is staff where the next word says it (`inviteProvider`). */
  onboarding: z.array(z.string()),
  /** Properties of a sum over many people (`count`), and of the time that it is about. */
  aggregates: z.array(z.string()),
  periods: z.array(z.string()),
  /** Words in names of files that are about the accounts of staff. */
  staffPlaces: z.array(z.string()),
  /** Words, or two behind one another, in names of files and functions of lists of what there is, which are about nobody: drugs in stock, terms, `icd codes`. */
  catalogues: z.array(z.string()),
  /** Words, or two behind one another, in addresses and names of functions and files about when staff are away or stand in: `time off`, `shift swaps`. */
  staffTimes: z.array(z.string()),
  /** Keys under which what makes a handler is given the function that answers: `createHandler({ handler: … })`. */
  handlerKeys: z.array(z.string()),
  /** Words, or two behind one another, in addresses and names of functions that answer with sums over many, or with hours that are free, which name nobody: `statistics`, `per day`. */
  sums: z.array(z.string()),
  /** What a register says of anybody, patient or not: `gender`. Behind a word for staff it is staff's. */
  demographics: z.array(z.string()),
  /** Words of an address at which somebody proves who they are. */
  signInRoutes: z.array(z.string()),
  /** More words in names of files and functions for that, and for mending an account (`requestPasswordReset`). */
  signIns: z.array(z.string()),
  /** Words in paths of what patients use themselves (`portal`). */
  portals: z.array(z.string()),
  /** Words of a package's name that say health care, where none of `programHealth` follows. */
  manifestHealth: z.array(z.string()),
  /** Words behind those that make it the health of a program: `health check`. */
  programHealth: z.array(z.string()),
  /** Words that code of trials, laboratories, wards and claims has and other code hardly: they show that a project is about care, and nothing of the names beside them. */
  careSigns: z.array(z.string()),
  /** Words for what befalls somebody, which gyms, schools and employers keep in a few files: they tell of those files, and nothing of the project. */
  harms: z.array(z.string()),
  /** Names of what animals have that somebody keeps, and of who treats them, which nobody else has: `breed`. */
  animalSigns: z.array(z.string()),
  /** Names of what a game has and hardly any other program: `hitPoints`. Who is healed in one is made up. */
  gameMarks: z.array(z.string()),
  /** Words for what is diagnosed and treated too, and is nobody: plants, vehicles. They count where they stand in nearly all files that speak of care. */
  treatedThings: z.array(z.string()),
  /** Packages of programs that are about nobody, games and tools for code; several by a space where only together they tell. */
  packageMarks: z.array(z.string()),
  /** Names of what is so of a drug, a test or a code, whoever has it: `contraindications`, `brand name`. Two of them make a record one of a catalogue. */
  articleSigns: z.array(z.string()),
  /** Names beside those by which a record is of somebody who takes or has the thing: `refills`, `value`. */
  courseSigns: z.array(z.string()),
  /** Words of care that are said of programs, plants and machines too: they say nothing of patients by themselves. */
  metaphors: z.array(z.string()),
  /** Words for the account of somebody, whoever that is (`user`). */
  accounts: z.array(z.string()),
  /** Last words of names of what somebody is in a system (`userRole`). */
  roles: z.array(z.string()),
  /** Those of them that things have, too. */
  rolesOfThings: z.array(z.string()),
  /** Names of properties that records of staff have, and those of patients do not (`npiNumber`). */
  credentials: z.array(z.string()),
  /** Words after `name` for an end of it (`nameSuffix`). */
  affixes: z.array(z.string()),
  /** People who can be patients: patients where the names beside say so (`passengerName` beside `mrn`). */
  people: z.array(z.string()),
  /** Those of them that are as often organisations: who receives, buys or holds something. */
  parties: z.array(z.string()),
  /** Words before a word for people that tell one of them from the others (`selectedClient`). */
  determiners: z.array(z.string()),
  /** Words of a reading function that say how much it reads, not what (`findMany`). */
  quantifiers: z.array(z.string()),
  /** Last words of types that only bundle what is handed on: their own names say nothing of the members. */
  bundles: z.array(z.string()),
  /** Last words that wrap a value and mean the same as the name without them (`patientData`, `patientList`). */
  wrappers: z.array(z.string()),
});

/** What names mean in one language, or in some that share their words: one file in `rules/lexicon/languages`. It adds to the lists above. */
export const LexiconLanguage = z.strictObject({
  $schema: z.string().optional(),
  language: z.string(),
  /** Terms by category. None is hard: a number of a whole country says nothing of health. */
  terms: z.record(z.string(), LexiconEntry.pick({ strong: true, contextual: true, weak: true })),
  words: z.partialRecord(
    z.enum(['subjects', 'people', 'accounts', 'staff', 'records', 'health', 'freeText', 'wrappers', 'metaPrefixes']),
    z.array(z.string()),
  ),
});

export type LexiconEntry = z.infer<typeof LexiconEntry>;
export type LexiconLanguage = z.infer<typeof LexiconLanguage>;
export type LexiconWords = z.infer<typeof LexiconWords>;
