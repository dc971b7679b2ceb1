import {
  type Detection,
  type Detector,
  type Observation,
  type Project,
  type ProjectFile,
  type Skipped,
  type SourceComment,
} from '@phitrace/core';
import { Lexicon } from '@phitrace/naming';
import { type CommentFinder, toCommentFinder, toRelative } from '@phitrace/sources';
import { findSemgrep, type FoundSemgrep } from './find-semgrep.js';
import { readLanguages, type SemgrepLanguage } from './languages.js';
import { readNotebook } from './notebook.js';
import { isNotebook, type Program, toPlaceInFile, withPrograms } from './programs.js';
import { readOutput } from './read-output.js';
import { runSemgrep } from './run-semgrep.js';
import { type MatchReading, toObservation } from './to-observations.js';

/** Milliseconds for one run, and for each file of it. */
const limits = { run: 60_000, file: 2_000 };
/** Files of one run: their names must fit on a command line. */
const perRun = { files: 1_000, characters: 60_000 };

/** What was found in files of one language. */
interface LanguageResult {
  readonly observations: readonly Observation[];
  readonly skipped: readonly Skipped[];
}

/** Reads code of other languages by Semgrep, where it is installed. */
export const semgrep: Detector = {
  id: 'semgrep',
  reads: ['other-code', 'notebook'],
  detect: (project) => detect(project, readLanguages(), findSemgrep),
};

/** The same with other rules, and another way to find Semgrep. */
export function toSemgrepDetector(languages: readonly SemgrepLanguage[], find: (root: string) => FoundSemgrep): Detector {
  return { ...semgrep, detect: (project) => detect(project, languages, find) };
}

async function detect(project: Project, languages: readonly SemgrepLanguage[], find: (root: string) => FoundSemgrep): Promise<Detection> {
  const { mode, files } = toTask(project, languages);
  if (files.length === 0 || mode === 'off')
    return toDetection(project, languages, files, mode === 'off' ? leaveOut(files, 'engines.semgrep is off') : nothing, 'skipped');
  const semgrep = find(project.root);
  if ('absent' in semgrep)
    return toDetection(project, languages, files, leaveOut(files, semgrep.absent), mode === 'required' ? 'missing' : 'skipped');
  const found: LanguageResult[] = [];
  for (const language of languages)
    for (const batch of toBatches(filesOf(files, language))) found.push(await runOverFiles(project, language, batch, semgrep.path));
  return toDetection(project, languages, files, merge(found), 'run');
}

function toTask({ files, setup }: Project, languages: readonly SemgrepLanguage[]) {
  const mode = setup.configuration.engines.semgrep;
  return { mode, files: languages.flatMap((language) => filesOf(files, language)) };
}

function filesOf(files: readonly ProjectFile[], { extensions, kernels }: SemgrepLanguage): ProjectFile[] {
  return files.filter((file) => extensions.some((extension) => file.path.endsWith(extension)) || (kernels.length > 0 && isNotebook(file)));
}

const nothing: LanguageResult = { observations: [], skipped: [] };

function leaveOut(files: readonly ProjectFile[], detail: string): LanguageResult {
  return { observations: [], skipped: files.map(({ path }) => ({ path, reason: 'no-engine', detail })) };
}

function merge(found: readonly LanguageResult[]): LanguageResult {
  return { observations: found.flatMap(({ observations }) => observations), skipped: found.flatMap(({ skipped }) => skipped) };
}

function toBatches(files: readonly ProjectFile[]): ProjectFile[][] {
  const batches: ProjectFile[][] = [];
  let characters = Infinity;
  for (const file of files) {
    const last = batches.at(-1);
    const isFull = !last || last.length >= perRun.files || characters + file.absolute.length > perRun.characters;
    characters = (isFull ? 0 : characters) + file.absolute.length + 1;
    if (isFull) batches.push([file]);
    else last.push(file);
  }
  return batches;
}

async function runOverFiles(
  project: Project,
  language: SemgrepLanguage,
  files: readonly ProjectFile[],
  executable: string,
): Promise<LanguageResult> {
  return withPrograms(project, language, files, async ({ programs, skipped }) =>
    merge([{ observations: [], skipped }, await runOverPrograms(project, language, programs, executable)]),
  );
}

async function runOverPrograms(
  project: Project,
  { language, rules }: SemgrepLanguage,
  programs: readonly Program[],
  executable: string,
): Promise<LanguageResult> {
  if (programs.length === 0) return nothing;
  const { setup } = project;
  const targets = programs.map(({ target }) => target);
  const leaveAllOut = (detail: string): LanguageResult =>
    leaveOut(
      programs.map(({ file }) => file),
      detail,
    );
  const largestFile = setup.configuration.limits.fileBytes;
  const output = await runSemgrep({ executable, rules, targets, largestFile, limit: limits.run + limits.file * programs.length });
  if ('failed' in output) return leaveAllOut(`Semgrep failed: ${output.failed}`);
  const byTarget = new Map(programs.map((program) => [program.target, program]));
  const results = readOutput(output.json, (target) => byTarget.get(target)?.file.path ?? toRelative(project.root, target), targets);
  if (!results) return leaveAllOut('Semgrep wrote an output that is not understood');
  const { knowledge, configuration } = setup;
  const reading = { language, knowledge, lexicon: new Lexicon(knowledge, configuration), ...toPlaces(project, programs) };
  return { observations: results.matches.map((match) => toObservation(match, reading)), skipped: results.skipped };
}

/** The lines of programs, and where they stand, by the path of their file. One that can't be read any more has no lines; Semgrep has read it. */
function toPlaces({ readText }: Project, programs: readonly Program[]): Pick<MatchReading, 'linesOf' | 'toPlace'> {
  const byPath = new Map(programs.map((program) => [program.file.path, program]));
  return {
    linesOf: (path) => {
      const program = byPath.get(path);
      const text = program && (program.notebook?.text ?? tryRead(() => readText(program.file)));
      return text === undefined ? [] : text.split(/\r\n|\n|\r/);
    },
    toPlace: (at) => toPlaceInFile(byPath.get(at.path) ?? {}, at),
  };
}

function tryRead(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function toDetection(
  project: Project,
  languages: readonly SemgrepLanguage[],
  files: readonly ProjectFile[],
  { observations, skipped }: LanguageResult,
  engine: Detection['engine'] & string,
): Detection {
  const unread = new Set(skipped.filter(({ inPart }) => !inPart).map(({ path }) => path));
  return {
    engine,
    observations,
    comments: engine === 'run' ? ownCommentsOf(project, languages, files) : [],
    coverage: {
      filesSeen: files.length,
      filesAnalyzed: files.length - unread.size,
      skipped,
      sinkCalls: observations.filter(({ kind }) => kind === 'flow').length,
      cuts: [],
      unknownSyntax: {},
    },
  };
}

function ownCommentsOf(project: Project, languages: readonly SemgrepLanguage[], files: readonly ProjectFile[]): SourceComment[] {
  const find = toCommentFinder(project.setup.knowledge.files);
  const findIn = ({ path }: ProjectFile, text: string) => find(path, text, 'phitrace-').map((comment) => ({ path, ...comment }));
  return files.flatMap((file) => {
    const text = tryRead(() => project.readText(file)) ?? '';
    if (!isNotebook(file)) return findIn(file, text);
    return text.includes('phitrace-') ? languages.flatMap((language) => commentsOfNotebook(file, text, language, find)) : [];
  });
}

function commentsOfNotebook(
  { path }: ProjectFile,
  text: string,
  { kernels, extensions }: SemgrepLanguage,
  find: CommentFinder,
): SourceComment[] {
  const notebook = readNotebook(path, text, kernels);
  if ('why' in notebook) return [];
  return find(`program${extensions[0] ?? ''}`, notebook.text, 'phitrace-').map((comment) => {
    const at = { path, line: comment.line, column: 1, endLine: comment.line, endColumn: 2 };
    return { path, ...comment, line: notebook.toLocation(at).line };
  });
}
