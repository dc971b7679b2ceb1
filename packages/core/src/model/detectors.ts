import { z } from 'zod';

const Words = z.array(z.string());
/** Probability of each outcome of a test. What a set leaves out is the test's rest. */
const Rates = z.record(z.string(), z.record(z.string(), z.number().positive().max(1)));

/** What a cell of a record can be: an identifier, or what makes one of others. One row of `rules/detectors/roles.json`. */
export const CellRole = z.strictObject({
  /** A category of `rules/kinds.json`; absent for what identifies nobody by itself (sex, state). */
  category: z.string().optional(),
  meaning: z.string(),
  /** Last words of a field's name that make a field of the category this one: `zip` among the addresses. */
  words: Words.default([]),
  /** Points to a person by itself, or nearly. */
  identifies: z.boolean().default(false),
  /** The record is of somebody in care, whatever else it holds. */
  isOfCare: z.boolean().default(false),
});

/** Fields of a health standard by their place in it: one file in `rules/detectors/standards`. */
export const Standard = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  source: z.string(),
  /** Segments, resources or elements that begin a record of a person. */
  subjects: Words,
  /** Those whose fields are of staff, organisations or payers. */
  others: Words.default([]),
  /** Segments that come before the name of the subject they are about, by the message that has them so: `834*INS`. */
  leads: Words.default([]),
  /** Messages that are about people in care, where the standard has others too (invoices, orders). */
  messages: Words.default([]),
  /** Role by path: `PID-5.1`, `Patient.name.family`. */
  fields: z.record(z.string(), z.string()),
  /** How a file writes the name of a field, where it writes another: DICOM's tags. */
  codes: z.record(z.string(), z.string()).default({}),
});

/** Values that stand for nobody: `rules/detectors/samples.json`. */
export const SampleValues = z.strictObject({
  $schema: z.string().optional(),
  /** Nine digits. */
  ssns: Words,
  /** Full names, lower case. */
  names: Words,
  /** Words that make any name a placeholder, lower case. */
  nameWords: Words,
  /** Whole values that say that there is none, lower case. */
  empty: Words,
  emailDomains: Words,
  freeMailDomains: Words,
  /** Local parts of shared mailboxes. */
  mailboxes: Words,
  /** Ten digits. */
  phones: Words,
  /** ISO dates that are written where nobody knows the date. */
  dates: Words,
  zips: Words,
  /** Names of streets, lower case, without number and type. */
  streets: Words,
  /** Types of streets that most addresses have, lower case, long and short. */
  streetTypes: Words,
  /** Other identifiers of specifications and processors' tests, without separators. */
  numbers: Words,
  /** What text, paths or systems hold that say where synthetic data comes from, lower case. */
  marks: Words,
  /** Hosts of public test servers. */
  testServers: Words,
  /** Words of a comment that says that records were taken (`imports 50 patients from …`), and of systems in use that they are taken from. */
  taking: Words,
  systems: Words,
});

/** Where records come from, and how often each test gives each outcome there: one file in `rules/detectors/origins`. */
export const DataOrigin = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  meaning: z.string(),
  /** How the rates are known: measured with which version, or assumed. */
  source: z.string(),
  /** How many rows speak for themselves; rows of one author resemble each other. All when absent. */
  independentRows: z.number().optional(),
  /** Stands for all origins that have no file of their own. */
  isUnknown: z.literal(true).optional(),
  rates: Rates,
  /** Every family name of a generator, and the share of people who bear one of them. */
  familyNames: z.strictObject({ names: Words, share: z.number() }).optional(),
});

/** File formats that are read: `rules/detectors/formats.json`. */
export const FormatTable = z.strictObject({
  $schema: z.string().optional(),
  /** Last parts of file names by format, lower case. A format is also a reader. */
  extensions: z.record(z.string(), Words),
  /** Formats whose records are of people in care, whatever they hold. */
  ofCare: Words,
  /** XML namespaces whose names are those of a standard, and elements by which a part of a document without its namespace is known. */
  namespaces: z.record(z.string(), z.string()),
  /** Names of keys under which an object says what its value is of: `{ "label": "Last name", "value": … }`. */
  labels: Words,
  /** Names of keys that hold the value of what is named beside or above: `{ "dob": { "S": … } }`. */
  values: Words,
  /** What says who gave a number, and which number that makes it. */
  issuers: z.strictObject({
    /** Names of fields that hold the issuer of the number beside them. */
    fields: Words,
    /** Role of the numbers of an issuer, by its address or object identifier, or what that begins with. */
    roles: z.record(z.string(), z.string()),
  }),
  /** Types of FHIR whose texts are about nobody (forms, codes, profiles), and those, or members of them, of people beside a patient. */
  types: z.strictObject({ definitions: Words, kin: Words }),
  /** Words that names of columns shorten, lower case: `MBR_BRTH_DT`. */
  abbreviations: z.record(z.string(), z.string()),
  /** Verbs before the name of a field in the name of a method: `setFirstName`. */
  verbs: Words,
});

/** What an address of a system says, and the path of the file that holds it: `rules/detectors/addresses.json`. */
export const AddressWords = z.strictObject({
  $schema: z.string().optional(),
  /** Schemes of databases. */
  stores: Words,
  /** Schemes of services, which keep records where a word of `records` stands in the address. */
  services: Words,
  /** Words of systems that hold records of patients, lower case. */
  records: Words,
  /** Words of hosts and paths of production. */
  production: Words,
  /** Words in the path of a configuration that is not of production. */
  elsewhere: Words,
});
export type AddressWords = z.infer<typeof AddressWords>;

/** How a data set that is called de-identified says by which method and tool it came about: `rules/detectors/methods.json`. */
export const MethodWords = z.strictObject({
  $schema: z.string().optional(),
  /** Last parts of names of files that hold data sets. */
  datasets: Words,
  /** Last parts of names of files that can be the record of a method. */
  documents: Words,
  /** Words for a method, lower case. */
  methods: Words,
  /** Words for what it was done with, lower case. */
  tools: Words,
});
export type MethodWords = z.infer<typeof MethodWords>;

/** A table by the first digits of a number, or by a label, with where it was taken from. */
export const PlaceTable = <T extends z.ZodType>(value: T) => z.strictObject({ source: z.string(), values: z.record(z.string(), value) });

/** Everything that the detectors of records know. */
export const DetectorData = z.strictObject({
  roles: z.record(z.string(), CellRole),
  formats: FormatTable,
  addresses: AddressWords,
  methods: MethodWords,
  standards: z.array(Standard),
  samples: SampleValues,
  origins: z.array(DataOrigin),
  /** The signal (`rules/kinds.json`) that each outcome of each test is. */
  outcomes: z.record(z.string(), z.record(z.string(), z.string())),
  /** The word of `contents` in `rules/kinds.json` for each thing that is found. */
  contents: z.strictObject({
    claimed: z.string(),
    undocumented: z.string(),
    image: z.string(),
    identified: z.string(),
    combined: z.string(),
    address: z.string(),
    database: z.string(),
  }),
  /** Bits of the last two digits in use, hexadecimal, by state and the first three digits of a ZIP code. */
  zipCodes: z.record(z.string(), z.record(z.string(), z.string())),
  /** Cities by the first three digits of their ZIP codes, between bars. */
  cityZips: z.record(z.string(), z.string()),
  /** The first three digits of ZIP codes that Safe Harbor doesn't allow. */
  restrictedZips: z.record(z.string(), z.literal(true)),
  /** The last labels of domains that can be registered. */
  topLevelDomains: z.record(z.string(), z.literal(true)),
  /** State by area code; empty for one of no place, or of an unknown one. */
  areaCodes: z.record(z.string(), z.string()),
  /** State by the first three digits of a Social Security number, of those given out by state (until 2011). */
  socialSecurityAreas: z.record(z.string(), z.string()),
});

export type FormatTable = z.infer<typeof FormatTable>;
export type CellRole = z.infer<typeof CellRole>;
export type Standard = z.infer<typeof Standard>;
export type SampleValues = z.infer<typeof SampleValues>;
export type DataOrigin = z.infer<typeof DataOrigin>;
export type DetectorData = z.infer<typeof DetectorData>;
