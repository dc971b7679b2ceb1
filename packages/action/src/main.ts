import { error, setFailed } from '@actions/core';
import { context } from '@actions/github';
import { ConfigurationError, InputError } from '@phitrace/core';
import { toPrintable } from '@phitrace/report';
import { compareWithBase } from './base.js';
import { toChange } from './event.js';
import { readInputs } from './inputs.js';
import { publish } from './publish.js';
import { scanWorkspace } from './scan.js';
import { toVerdict } from './verdict.js';

/** Runs the action: scan, compare, judge, tell. */
async function runAction(): Promise<void> {
  const inputs = readInputs(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const change = toChange(context);
  const scanned = await scanWorkspace(inputs);
  const compared = await compareWithBase(inputs, change, scanned.result);
  if (compared.reason !== undefined && inputs.failOn === 'new')
    error(`Nothing was compared, so every finding counts as new: ${compared.reason}`);
  const verdict = toVerdict(inputs, scanned.result, compared);
  await publish({ ...scanned, inputs, change, compared, verdict });
  if (verdict.failure !== undefined) setFailed(verdict.failure);
}

try {
  await runAction();
} catch (problem) {
  // The message of an error that is none of ours may quote the code that is scanned.
  const isOurs = problem instanceof ConfigurationError || problem instanceof InputError;
  setFailed(
    isOurs ? toPrintable(problem.message) : `internal error: ${problem instanceof Error ? problem.constructor.name : typeof problem}`,
  );
}
