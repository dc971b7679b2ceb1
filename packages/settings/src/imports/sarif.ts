import { z } from 'zod';

/** A result of a report: facts only. Messages and snippets hold text of the scanned files and stay where they are. */
export interface ImportedResult {
  readonly ruleId: string;
  /** The name of its rule, where the report has one. */
  readonly ruleName?: string | undefined;
  /** As the report writes it, below its base where it names one; absent for a result without a place. */
  readonly uri?: string | undefined;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly isDismissed: boolean;
}

/** What one tool found in one run. */
export interface ImportedRun {
  readonly tool: { readonly name: string; readonly version: string };
  readonly results: readonly ImportedResult[];
}

const Rule = z.looseObject({ id: z.string(), name: z.string().optional() });
const Component = z.looseObject({ rules: z.array(Rule).default([]) });
const Reference = z.looseObject({
  id: z.string().optional(),
  index: z.number().default(-1),
  toolComponent: z.looseObject({ index: z.number().default(-1) }).prefault({}),
});
const Line = z.number().int().positive();
const Region = z.looseObject({ startLine: Line.optional(), startColumn: Line.optional(), endLine: Line.optional() });
const Artifact = z.looseObject({ uri: z.string().optional(), uriBaseId: z.string().optional() });
const Place = z.looseObject({
  physicalLocation: z.looseObject({ artifactLocation: Artifact.optional(), region: Region.optional() }).optional(),
});
const Result = z.looseObject({
  ruleId: z.string().optional(),
  ruleIndex: z.number().optional(),
  rule: Reference.prefault({}),
  kind: z.string().optional(),
  baselineState: z.string().optional(),
  locations: z.array(Place).default([]),
  suppressions: z.array(z.looseObject({ status: z.string().default('accepted') })).default([]),
});
const Driver = Component.extend({ name: z.string(), version: z.string().optional(), semanticVersion: z.string().optional() });
const SarifRun = z.looseObject({
  tool: z.looseObject({ driver: Driver, extensions: z.array(Component).default([]) }),
  results: z.array(Result).nullish(),
  originalUriBaseIds: z.record(z.string(), Artifact).optional(),
});
const Log = z.looseObject({ version: z.string().startsWith('2.1'), runs: z.array(SarifRun) });

type SarifRun = z.infer<typeof SarifRun>;
type Result = z.infer<typeof Result>;

/** The runs of a SARIF 2.1 report; undefined for anything else. */
export function readSarif(text: string): readonly ImportedRun[] | undefined {
  const log = Log.safeParse(parse(text));
  return log.success ? log.data.runs.map(toRun) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function toRun(run: SarifRun): ImportedRun {
  const { name, version, semanticVersion } = run.tool.driver;
  const failed = (run.results ?? []).filter(({ kind = 'fail', baselineState }) => kind === 'fail' && baselineState !== 'absent');
  return {
    tool: { name: toToken(name, 'another tool'), version: toToken(version ?? semanticVersion ?? '', 'unknown') },
    results: failed.map((result) => toResult(result, run)),
  };
}

/** Words of a report are repeated only where they look like a name. */
function toToken(text: string, otherwise: string): string {
  return /^[\w.+/:@-]+(?: [\w.+/:@-]+)*$/.test(text) && text.length <= 120 ? text : otherwise;
}

function toResult(result: Result, run: SarifRun): ImportedResult {
  const rule = findRule(result, run.tool);
  const { artifactLocation, region = {} } = result.locations[0]?.physicalLocation ?? {};
  return {
    ruleId: toToken(result.ruleId ?? rule?.id ?? '', 'a rule'),
    ruleName: rule?.name,
    uri: artifactLocation && toWholeUri(artifactLocation, run.originalUriBaseIds ?? {}),
    ...toLines(region),
    isDismissed: result.suppressions.some(({ status }) => status === 'accepted'),
  };
}

/** A result about a whole file stands in its first line. */
function toLines({ startLine: line = 1, startColumn: column = 1, endLine = line }: z.infer<typeof Region>) {
  return { line, column, endLine: Math.max(endLine, line) };
}

/** By its place in the list of the driver or of an extension, else by its id. */
function findRule({ ruleId, ruleIndex, rule }: Result, { driver, extensions }: SarifRun['tool']): z.infer<typeof Rule> | undefined {
  const component = extensions[rule.toolComponent.index] ?? driver;
  const all = [driver, ...extensions].flatMap(({ rules }) => rules);
  return component.rules[ruleIndex ?? rule.index] ?? all.find(({ id }) => id === (ruleId ?? rule.id));
}

/** Bases may stand below other bases. */
function toWholeUri(
  { uri = '', uriBaseId }: z.infer<typeof Artifact>,
  bases: NonNullable<SarifRun['originalUriBaseIds']>,
  depth = 0,
): string {
  const base = uriBaseId === undefined || isAbsolute(uri) || depth > 8 ? undefined : bases[uriBaseId];
  return base ? `${toWholeUri(base, bases, depth + 1)}${uri}` : uri;
}

function isAbsolute(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(uri);
}
