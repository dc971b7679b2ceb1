import { extname, resolve } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import { formatsByExtension, reporters, type ReportFormat } from '@phitrace/report';
import { isFile, isFolder } from '@phitrace/sources';
import type { Terminal } from './terminal.js';
import { prepareFile, stageFile } from './whole-files.js';

/** One report to write; without a file it goes to stdout. */
export interface Output {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * Pairs formats and files in the order in which they were given. The last format may go without a file; a file without
 * a format gets the one of its extension.
 */
export function pairOutputs(given: readonly string[], files: readonly string[]): Output[] {
  const wanted = [...given.map(toFormat), ...files.slice(given.length).map((file) => toFormatOf(file, given.length, files.length))];
  if (files.length < wanted.length - 1) {
    throw new ConfigurationError(`${wanted.length} --format for ${files.length} --output; only the last report can go to the terminal`);
  }
  const outputs = wanted.length === 0 ? [{ format: 'text' as const }] : wanted.map((format, index) => toOutput(format, files[index]));
  requireDistinct(outputs);
  return outputs;
}

/** Refuses, before a long scan, files that could not or must not be written after it. Makes the folders that are missing. */
export function prepareOutputs(outputs: readonly Output[], cwd: string, isInput: (path: string) => boolean): void {
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (isFolder(path)) throw new ConfigurationError(`--output ${file} is a folder; name a file`);
    prepareFile(cwd, file);
    if (isFile(path) && isInput(path)) throw new ConfigurationError(`--output ${file} is a file that the scan reads; name another`);
  }
}

/** Writes all reports, each to its file or to stdout. No file takes its place before all of them are on the disk. */
export function writeOutputs(outputs: readonly Output[], texts: readonly string[], terminal: Terminal): void {
  const written = outputs.map(({ file }, index) => ({ file, text: texts[index] ?? '' }));
  const staged: ReturnType<typeof stageFile>[] = [];
  try {
    for (const { file, text } of written) if (file !== undefined) staged.push(stageFile(resolve(terminal.cwd, file), file, text));
    for (const each of staged) each.commit();
  } finally {
    for (const each of staged) each.discard();
  }
  // phitrace-ignore-next-line phi-in-logs -- a report holds masked code only
  for (const { file, text } of written) if (file === undefined) terminal.out(text);
}

function toFormat(given: string): ReportFormat {
  if (Object.hasOwn(reporters, given)) return given as ReportFormat;
  throw new ConfigurationError(`unknown format ${given}; allowed are ${Object.keys(reporters).join(', ')}`);
}

/** The format that a file's extension stands for. One file alone may have any name. */
function toFormatOf(file: string, given: number, files: number): ReportFormat {
  const extension = extname(file).toLowerCase();
  const found = Object.hasOwn(formatsByExtension, extension) ? formatsByExtension[extension] : undefined;
  if (found !== undefined || (given === 0 && files === 1)) return found ?? 'text';
  throw new ConfigurationError(
    `${files} --output for ${given} --format; the extension of ${file} tells no format, so give it a --format of its own`,
  );
}

function toOutput(format: ReportFormat, file: string | undefined): Output {
  if (file === undefined || file === '-') return { format };
  const extension = extname(file);
  // The usual slip: `--format text --format sarif --output report.sarif` pairs the file with `text`.
  if (extension === '.sarif' && !format.startsWith('sarif')) {
    throw new ConfigurationError(
      `--output ${file} is paired with --format ${format}; formats and files pair in order, so put --format sarif first`,
    );
  }
  return { format, file };
}

function requireDistinct(outputs: readonly Output[]): void {
  const places = outputs.map((output) => output.file ?? 'the terminal');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw new ConfigurationError(`two reports would be written to ${twice}; give each its own --output`);
}
