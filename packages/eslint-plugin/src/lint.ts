import { resolve } from 'node:path';
import { absencesInCode } from '@phitrace/controls/code';
import { conclude, ConfigurationError, describeFailure, type Finding, InputError, memoize, type Observation, toDay } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import {
  analyzeAlone,
  analyzeInProgram,
  analyzeWithProgram,
  type FileAnalysis,
  parseComponent,
  parseWith,
  type ts,
  type TypeScript,
} from '@phitrace/flows/program';
import { scanFile } from '@phitrace/settings/code';
import type { TSESLint } from '@typescript-eslint/utils';
import { findCompiler } from './compiler.js';
import { isMarkup, markupCodeOf } from './markup.js';
import type { RuleOptions } from './options.js';
import { type LintProject, projectOf } from './project.js';
import { findRecords } from './records.js';
import { type Shown, toShown } from './vendor-notes.js';

export type LintContext = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** What is to be said of a file, by all rules together. */
export interface Lint {
  readonly shown: readonly Shown[];
  /** What no single rule is about, such as a broken configuration. Who takes one reports it. */
  readonly problems: string[];
  /** False where there may be more than what was found. */
  readonly isWhole: boolean;
  /** Absent where the file could not be looked at. */
  readonly place?: LintedFile;
}

/** Where and when a file is linted. */
export interface LintedFile {
  /** Absolute. */
  readonly filename: string;
  readonly project: LintProject;
  /** ISO date. */
  readonly today: string;
}

/** What was found out about a text: by what was asked, and which problems were said of it already. */
interface Linted {
  readonly lints: Map<string, Lint>;
  readonly problems: Set<string>;
}

const linted = new WeakMap<object, Linted>();

/** What of a file is looked at: the way of its data and what it holds, or the controls around its code, which cost more. */
export type LintSubject = 'content' | 'controls';

/** Lints a file once, whichever rule asks first. */
export function lintOf(context: LintContext, options: RuleOptions, subject: LintSubject = 'content'): Lint {
  // Not by the source code object: some hosts use one for all files.
  const { ast } = context.sourceCode;
  const { lints, problems } = memoize(linted, ast, (): Linted => ({ lints: new Map(), problems: new Set() }));
  const key = `${subject} ${options.crossFile} ${options.timeBudget} ${options.perVendor}`;
  return memoize(lints, key, () => {
    const lint = lintWithProblems(context, options, subject);
    const fresh = lint.problems.filter((problem) => !problems.has(problem));
    for (const problem of fresh) problems.add(problem);
    return { ...lint, problems: fresh };
  });
}

/** A failure costs the findings of this file, and never the run. */
function lintWithProblems(context: LintContext, options: RuleOptions, subject: LintSubject): Lint {
  try {
    return lint(context, options, subject);
  } catch (error) {
    return { shown: [], problems: [describe(error)], isWhole: false };
  }
}

function lint(context: LintContext, options: RuleOptions, subject: LintSubject): Lint {
  const compiler = compilerOf(context);
  const filename = resolve(context.cwd, context.filename);
  const project = projectOf(filename, context.cwd, compiler);
  if (!project.host.isIncluded(filename)) return { shown: [], problems: [], isWhole: true };
  const parsed = parsedFile(context);
  const file = parsed?.text === context.sourceCode.text ? parsed : parse(compiler, filename, context.sourceCode);
  const analysis = analyze(context, options, project, file);
  const place = { filename, project, today: toDay(new Date()) };
  const observations = subject === 'controls' ? absencesOf(analysis, project) : observationsOf(analysis, place, context.sourceCode.text);
  const findings = findingsOf(analysis, place, observations);
  // Notes are about what is sent: who asks about controls has seen none of it, and must not take a note for gone.
  const each = subject === 'controls' || project.setup.path !== undefined || !options.perVendor;
  const problems = problemsOf(analysis, options);
  return {
    shown: each ? findings.map((finding) => ({ finding, calls: 0 })) : toShown(findings, analysis.path, project.notes),
    problems,
    isWhole: each && problems.length === 0 && options.crossFile !== 'never',
    place,
  };
}

/** The compiler that made what the parser hands over. */
function compilerOf(context: LintContext): TypeScript {
  const { program } = context.sourceCode.parserServices ?? {};
  return findCompiler(context.cwd, parsedFile(context) ?? program?.getSourceFiles()[0]);
}

/** The file as the parser of TypeScript gave it, if that parser was used. Parsers of components hand it a text of their own. */
function parsedFile({ sourceCode }: LintContext): ts.SourceFile | undefined {
  const map = sourceCode.parserServices?.esTreeNodeToTSNodeMap;
  return map?.get(sourceCode.ast);
}

function parse(compiler: TypeScript, filename: string, sourceCode: LintContext['sourceCode']): ts.SourceFile {
  const { text } = sourceCode;
  const parsed = isMarkup(sourceCode)
    ? parseComponent(compiler, filename, text, markupCodeOf(sourceCode))
    : parseWith(compiler, filename, text);
  return parsed.file;
}

function analyze(context: LintContext, { crossFile, timeBudget }: RuleOptions, { host }: LintProject, file: ts.SourceFile): FileAnalysis {
  const program = context.sourceCode.parserServices?.program;
  if (crossFile === 'never') return analyzeAlone(host, file, program ?? undefined);
  if (!program)
    throw new ConfigurationError(
      `crossFile: ${crossFile} needs type information for this file; set parserOptions.projectService, or use the configuration "recommended" for it`,
    );
  if (isCommandLine()) return analyzeWithProgram(host, program, file);
  if (crossFile === 'always') return analyzeInProgram(host, program, file);
  const end = performance.now() + timeBudget;
  return analyzeInProgram(host, program, file, { isOver: () => performance.now() > end, mostFiles: timeBudget / MILLISECONDS_A_FILE });
}

/** What it takes at most to link a file, resolve its calls and follow data through it, measured on a project of 2,443 files on a busy machine. */
const MILLISECONDS_A_FILE = 10;

/** True in ESLint's own command line, where a result must not depend on the speed of the machine. */
function isCommandLine(): boolean {
  return /[\\/](?:eslint[\\/]bin[\\/]eslint\.js|\.bin[\\/]eslint)$/.test(process.argv[1] ?? '');
}

function findingsOf(analysis: FileAnalysis, { project, today }: LintedFile, observations: readonly Observation[]): Finding[] {
  const { knowledge } = project.setup;
  // Which rules are on is said in the configuration of ESLint.
  const configuration = { ...project.setup.configuration, packs: ['strict' as const] };
  return conclude({ ...analysis, observations }, { rules, knowledge, configuration, today }).findings.filter(
    ({ suppression }) => suppression === undefined,
  );
}

function observationsOf(analysis: FileAnalysis, { project, today }: LintedFile, text: string): readonly Observation[] {
  const { path, flows } = analysis;
  return [
    ...analysis.observations,
    ...scanFile(flows, { path, root: project.host.basis.root }, project.setup),
    ...findRecords(project, today, { path, text }),
  ];
}

/** Controls that code in other files may hold are asked for only where that was read. */
function absencesOf({ path, controls }: FileAnalysis, { setup }: LintProject): readonly Observation[] {
  return controls ? absencesInCode(controls(), setup).filter(({ location }) => location.path === path) : [];
}

function problemsOf({ cut, failure }: FileAnalysis, { timeBudget }: RuleOptions): string[] {
  return [...(cut ? [describeCut(cut, timeBudget)] : []), ...(failure === undefined ? [] : [describeBug(failure)])];
}

function describeCut({ done, total, what }: NonNullable<FileAnalysis['cut']>, budget: number): string {
  if (what === 'near files')
    return `phitrace looked at the ${done} files that are the nearest to this one, of ${total}, for which ${budget} ms are enough; flows from the others are found on the command line, and with a larger timeBudget`;
  return `phitrace stopped after ${budget} ms, with ${done} of ${total} ${what} looked at; flows from other files may be missing here until this file is linted again`;
}

/** A mistake of the user is said in its own words, one of ours in none of the code's. */
function describe(error: unknown): string {
  return error instanceof ConfigurationError || error instanceof InputError ? error.message : describeBug(describeFailure(error));
}

function describeBug(failure: string): string {
  return `leaks may be missing in this file, and in no other: ${failure}`;
}
