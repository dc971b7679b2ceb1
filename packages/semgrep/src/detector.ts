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
import { toCommentFinder, toRelative } from '@phitrace/sources';
import { findSemgrep, type FoundSemgrep } from './find-semgrep.js';
import { readLanguages, type SemgrepLanguage } from './languages.js';
import { readOutput } from './read-output.js';
import { runSemgrep } from './run-semgrep.js';
import { toObservation } from './to-observations.js';

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
  reads: ['other-code'],
  detect: (project) => detect(project, readLanguages(), findSemgrep),
};

/** The same with other rules, and another way to find Semgrep. */
export function toSemgrepDetector(languages: readonly SemgrepLanguage[], find: (root: string) => FoundSemgrep): Detector {
  return { ...semgrep, detect: (project) => detect(project, languages, find) };
}

async function detect(project: Project, languages: readonly SemgrepLanguage[], find: (root: string) => FoundSemgrep): Promise<Detection> {
  const { mode, files } = toTask(project, languages);
  if (files.length === 0 || mode === 'off')
    return toDetection(project, files, mode === 'off' ? leaveOut(files, 'engines.semgrep is off') : nothing, 'skipped');
  const semgrep = find(project.root);
  if ('absent' in semgrep) return toDetection(project, files, leaveOut(files, semgrep.absent), mode === 'required' ? 'missing' : 'skipped');
  const found: LanguageResult[] = [];
  for (const language of languages)
    for (const batch of toBatches(filesOf(files, language))) found.push(await runOverFiles(project, language, batch, semgrep.path));
  return toDetection(project, files, merge(found), 'run');
}

function toTask({ files, setup }: Project, languages: readonly SemgrepLanguage[]) {
  const mode = setup.configuration.engines.semgrep;
  return { mode, files: languages.flatMap((language) => filesOf(files, language)) };
}

function filesOf(files: readonly ProjectFile[], { extensions }: SemgrepLanguage): ProjectFile[] {
  return files.filter(({ path }) => extensions.some((extension) => path.endsWith(extension)));
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
  { language, rules }: SemgrepLanguage,
  files: readonly ProjectFile[],
  executable: string,
): Promise<LanguageResult> {
  const { root, setup } = project;
  const targets = files.map(({ absolute }) => absolute);
  const largestFile = setup.configuration.limits.fileBytes;
  const output = await runSemgrep({ executable, rules, targets, largestFile, limit: limits.run + limits.file * files.length });
  if ('failed' in output) return leaveOut(files, `Semgrep failed: ${output.failed}`);
  const results = readOutput(output.json, (absolute) => toRelative(root, absolute), targets);
  if (!results) return leaveOut(files, 'Semgrep wrote an output that is not understood');
  const { knowledge, configuration } = setup;
  const reading = { language, knowledge, lexicon: new Lexicon(knowledge, configuration), linesOf: toLineReader(project, files) };
  return { observations: results.matches.map((match) => toObservation(match, reading)), skipped: results.skipped };
}

/** A file that can't be read any more has no lines; Semgrep has read it. */
function toLineReader({ readText }: Project, files: readonly ProjectFile[]): (path: string) => readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = byPath.get(path);
    return file ? (tryRead(() => readText(file)) ?? '').split(/\r\n|\n|\r/) : [];
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
  files: readonly ProjectFile[],
  { observations, skipped }: LanguageResult,
  engine: Detection['engine'] & string,
): Detection {
  const unread = new Set(skipped.filter(({ inPart }) => !inPart).map(({ path }) => path));
  return {
    engine,
    observations,
    comments: engine === 'run' ? ownCommentsOf(project, files) : [],
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

function ownCommentsOf({ setup, readText }: Project, files: readonly ProjectFile[]): SourceComment[] {
  const find = toCommentFinder(setup.knowledge.files);
  return files.flatMap((file) =>
    find(file.path, tryRead(() => readText(file)) ?? '', 'phitrace-').map((comment) => ({ path: file.path, ...comment })),
  );
}
