import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { info, setOutput, summary, warning } from '@actions/core';
import { context as github, getOctokit } from '@actions/github';
import { isOpen, type Severity } from '@phitrace/core';
import { reportDrift, reporters, sortByGravity, toRepositoryPaths } from '@phitrace/report';
import { annotate } from './annotate.js';
import type { BaseComparison } from './base.js';
import { type Api, statusOf } from './api.js';
import { writeComment } from './comment.js';
import type { Change } from './event.js';
import type { Inputs } from './inputs.js';
import { toSarifParts } from './parts.js';
import type { Scanned } from './scan.js';
import { uploadSarif, type Upload } from './upload.js';
import type { Verdict } from './verdict.js';

/** What one run has to tell. */
export interface Run extends Scanned {
  readonly inputs: Inputs;
  readonly change: Change;
  readonly compared: BaseComparison;
  readonly verdict: Verdict;
}

// GitHub refuses a summary above 1 MiB.
const longestSummary = 900_000;

/** Tells what was found everywhere that the inputs ask for: log, outputs, annotations, code scanning, summary, comment. */
export async function publish(run: Run): Promise<void> {
  const { inputs, result, context, verdict } = run;
  // The report names things of the scanned code: the runner must not read commands in it.
  withoutCommands(() => info(reporters.text(result, context)));
  const parts = toSarifParts(result, context, inputs.category);
  const sarif = writeParts(parts);
  if (inputs.annotations) annotate(sortByGravity(verdict.judged, context.kinds), context, toRepositoryPaths(result, context));
  const api = inputs.token === '' ? undefined : getOctokit(inputs.token);
  const upload = await uploadIfAsked(api, run, parts);
  setOutputs(run, sarif, upload);
  if (inputs.summary) await writeSummary(run, upload, sarif);
  await commentIfAsked(api, run);
}

function withoutCommands(print: () => void): void {
  const token = crypto.randomUUID();
  info(`::stop-commands::${token}`);
  print();
  info(`::${token}::`);
}

/** The first file is the output; more than one there are only above GitHub's limits. */
function writeParts(parts: readonly string[]): string {
  const folder = process.env['RUNNER_TEMP'] ?? process.cwd();
  const names = parts.map((_, index) => join(folder, index === 0 ? 'phitrace.sarif' : `phitrace-${index + 1}.sarif`));
  parts.forEach((text, index) => writeFileSync(names[index] ?? '', text));
  return names[0] ?? '';
}

async function uploadIfAsked(api: Api | undefined, { inputs, change }: Run, parts: readonly string[]): Promise<Upload> {
  if (inputs.upload === 'false') return { uploaded: false, reason: 'not asked for' };
  const upload = api ? await uploadSarif(api, github.repo, change, parts) : { uploaded: false, reason: 'there is no token' };
  if (!upload.uploaded) warning(`The SARIF file was not uploaded: ${upload.reason}. The output sarif names it.`);
  return upload;
}

function setOutputs({ result, compared: { comparison, reason } }: Run, sarif: string, upload: Upload): void {
  const open = result.findings.filter(isOpen);
  const countOf = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const outputs = {
    errors: countOf('error'),
    warnings: countOf('warning'),
    notes: countOf('note'),
    new: comparison?.drift.added.length ?? '',
    fixed: comparison?.drift.fixed.length ?? '',
    sarif,
    uploaded: upload.uploaded,
    reason: [upload.uploaded ? '' : `upload: ${upload.reason}`, reason === undefined ? '' : `comparison: ${reason}`]
      .filter(Boolean)
      .join('; '),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

async function writeSummary(run: Run, upload: Upload, sarif: string): Promise<void> {
  const { result, context } = run;
  const ending = upload.uploaded
    ? 'The results are in code scanning.'
    : `The results are not in code scanning (${upload.reason}); the SARIF file is ${sarif}.`;
  const text = `${reporters.markdown(result, context)}\n### What this change does\n\n${toChanges(run)}\n${ending}\n`;
  summary.addRaw(
    text.length > longestSummary
      ? `${text.slice(0, text.lastIndexOf('\n', longestSummary))}\n\n…cut; the SARIF file has the rest.\n`
      : text,
  );
  await summary.write();
}

/** What the change does to the findings, as Markdown. */
function toChanges({ compared: { comparison, reason }, result, context }: Run): string {
  if (!comparison) return `Nothing was compared, so every finding counts: ${reason ?? 'no base'}.\n`;
  return reportDrift('markdown', comparison, result, context);
}

async function commentIfAsked(api: Api | undefined, run: Run): Promise<void> {
  const { inputs, change, verdict } = run;
  if (!inputs.comment || change.pullRequest === undefined || !api) return;
  const title = verdict.failure === undefined ? 'phitrace: passed' : `phitrace: ${verdict.failure}`;
  const place = { repository: github.repo, pullRequest: change.pullRequest, category: inputs.category };
  try {
    await writeComment(api, place, `### ${title}\n\n${toChanges(run)}`, isWorthAComment(run));
  } catch (error) {
    warning(
      `The comment could not be written: GitHub answered ${statusOf(error) ?? 'nothing'}. Forks and Dependabot have no right to; others need pull-requests: write.`,
    );
  }
}

/** A pull request that changes nothing for anybody gets no comment. */
function isWorthAComment({ verdict, compared: { comparison } }: Run): boolean {
  if (verdict.failure !== undefined) return true;
  return comparison !== undefined && comparison.drift.added.length + comparison.drift.fixed.length > 0;
}
