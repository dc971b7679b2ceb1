import { z } from 'zod';
import { HostPattern } from '../model/host-pattern.js';
import { PolicyCell } from '../model/kinds.js';
import { packs } from '../rule.js';
import { IsoDate } from './iso-date.js';

/** A Business Associate Agreement that the organisation has signed. A service that it doesn't name isn't covered. */
export const Baa = z
  .strictObject({
    vendor: z.string().describe('Vendor id; `phitrace vendors` lists them.'),
    products: z.array(z.string()).optional().describe("Services that the agreement names; all of the vendor's when absent."),
    hosts: z.array(HostPattern).optional().describe('Hosts that the agreement covers; any when absent.'),
    plan: z.string().optional(),
    regions: z.array(z.string()).optional(),
    signed: IsoDate.describe('The day it was signed.'),
    expires: IsoDate.describe('The last day on which it holds.'),
    owner: z.string().describe('Who answers for it.'),
    reviewed: IsoDate.optional(),
    training: z.string().optional(),
    retentionDays: z.number().int().nonnegative().optional(),
    subprocessors: z.string().optional(),
    breachNoticeDays: z.number().nonnegative().optional(),
    portability: z.string().optional(),
    noCombining: z.boolean().optional(),
    safeguards: z.string().optional(),
    evidence: z.string().optional(),
  })
  .refine(({ signed, expires }) => signed <= expires, { path: ['expires'], error: 'a BAA cannot expire before it is signed' });

/** A name of the code. One that no code can hold would be without effect, and nobody would be told. */
const CodeName = z.string().regex(/^[\p{L}\p{M}\p{N}_$#.-]+$/u, 'a name is written alone: no call, no pattern, no space');

/** A function of the project: its name, or module and export. */
export const FunctionName = z.union([CodeName, z.strictObject({ module: z.string(), export: z.string() })]);

/** A backslash takes the meaning from a sign (`\\[id\\]`); before a letter it was meant to part folders, and would fit nothing. */
const Glob = z.string().regex(/^(?:[^\\]|\\[^\w.@-])*$/u, 'folders of a path are parted by / in a pattern, on Windows too');

/** Severity by rule; `warn` and `warning` are the same. */
const Severities = z.record(z.string(), z.enum(['off', 'note', 'warn', 'warning', 'error']));

/** `phitrace.config.jsonc`. Never executed: it runs on untrusted pull requests. */
export const Configuration = z.strictObject({
  $schema: z.string().optional(),
  extends: z
    .array(z.string())
    .default([])
    .describe('Files of the organisation that this one builds on: ./path in the repository, or a package that is installed.'),
  include: z.array(Glob).default([]).describe('Globs to scan; everything when empty.'),
  exclude: z.array(Glob).default([]).describe('Globs to leave out.'),
  baas: z.array(Baa).default([]),
  deidentifiers: z.array(FunctionName).default([]).describe('Functions whose result no longer identifies anyone.'),
  audit: z.array(FunctionName).default([]).describe('Functions that write the audit record.'),
  guards: z.array(FunctionName).default([]).describe('Authentication and authorisation guards.'),
  consent: z
    .array(FunctionName)
    .default([])
    .describe('Functions that see to the consent of the patient: around the call, before it, or those that data passes.'),
  fieldEncryption: z
    .array(z.string())
    .default([])
    .describe('Categories of data of which each column must be encrypted by itself, beside the encryption of the store: ssn, clinical.'),
  phi: z
    .strictObject({
      types: z.array(CodeName).default([]).describe("Names of the project's types that hold PHI."),
      names: z.array(CodeName).default([]).describe('Names that hold PHI wherever they stand.'),
      notNames: z.array(CodeName).default([]).describe('Names that never hold PHI in this project.'),
    })
    .prefault({}),
  packs: z
    .array(z.enum(packs))
    .default(['recommended'])
    .describe('Which rules are asked for: leaks and hard gaps, records and vendors and change, or every safeguard.'),
  rules: Severities.default({}),
  overrides: z
    .array(z.strictObject({ files: z.array(Glob).min(1).describe('Globs of files.'), rules: Severities }))
    .default([])
    .describe('Severities that hold for some files only; later entries win.'),
  policy: z.array(PolicyCell).default([]).describe('Cells of the policy matrix that differ here, each with a reason.'),
  models: z.array(Glob).default([]).describe("Globs of the project's own vendor and library files."),
  engines: z
    .strictObject({
      semgrep: z
        .enum(['auto', 'required', 'off'])
        .default('auto')
        .describe('Whether code in other languages is read by Semgrep: where it is installed, always (exit code 3 without it), or never.'),
    })
    .prefault({}),
  limits: z
    .strictObject({
      pathLength: z.number().int().min(1).max(16).default(6),
      callDepth: z.number().int().min(0).max(32).default(12),
      statesPerQuery: z.number().int().min(100).max(1_000_000).default(6000),
      statesPerNode: z.number().int().min(1).max(100_000).default(100),
      statesPerValue: z.number().int().min(10).max(1_000_000).default(400),
      callersPerValue: z.number().int().min(1).max(1_000_000).default(8),
      callersPerCallee: z.number().int().min(1).max(1_000_000).default(60),
      callRounds: z.number().int().min(1).max(20).default(3),
      openCalls: z.number().int().min(1).max(1000).default(60),
      holdersPerFunction: z.number().int().min(1).max(100_000).default(200),
      keysPerFunction: z.number().int().min(0).max(16).default(4),
      waysPerCallback: z.number().int().min(1).max(1000).default(8),
      placesPerCall: z.number().int().min(1).max(10_000).default(48),
      flowsPerPlace: z.number().int().min(1).max(10_000).default(24),
      callersPerSink: z.number().int().min(10).max(1_000_000).default(5000),
      fileBytes: z.number().int().min(1000).default(2_000_000),
    })
    .prefault({}),
});

/** What many repositories can share: what the organisation has signed and decided. It holds no globs and no paths. */
export const SharedConfiguration = Configuration.pick({
  $schema: true,
  baas: true,
  deidentifiers: true,
  audit: true,
  guards: true,
  consent: true,
  fieldEncryption: true,
  phi: true,
  rules: true,
  policy: true,
});

/** An agreement, and the file that declares it: `phitrace.config.jsonc`, or that of the organisation. */
export type Baa = z.infer<typeof Baa> & { readonly declaredIn?: string };
export type FunctionName = z.infer<typeof FunctionName>;
export type Configuration = Omit<z.infer<typeof Configuration>, 'baas'> & { baas: Baa[] };
/** A bound of what is followed. */
export type LimitName = keyof Configuration['limits'];
export type SharedConfiguration = z.infer<typeof SharedConfiguration>;
