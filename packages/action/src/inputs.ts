import { resolve } from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import { ConfigurationError, type Severity } from '@phitrace/core';
import { requireInside } from './workspace.js';

const failOns = ['new', 'any', 'never'] as const;
const severities = ['error', 'warning', 'note'] as const;
const uploads = ['auto', 'true', 'false'] as const;
const engines = ['auto', 'required', 'off'] as const;

/** What the workflow asks for. Paths are absolute and lie in the workspace. */
export interface Inputs {
  readonly root: string;
  readonly paths: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly failOn: (typeof failOns)[number];
  readonly severity: Severity;
  readonly strict: boolean;
  /** A ref or commit to compare with; the event's base when absent. */
  readonly diffBase?: string;
  readonly upload: (typeof uploads)[number];
  readonly comment: boolean;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly semgrep: (typeof engines)[number];
  readonly category: string;
  readonly token: string;
}

/** Reads and checks the inputs; every mistake is a ConfigurationError that names the input. */
export function readInputs(workspace: string): Inputs {
  const inside = (name: string, path: string, from: string): string => requireInside(name, workspace, resolve(from, path));
  const root = inside('working-directory', getInput('working-directory') || '.', workspace);
  const files = (['config', 'baseline'] as const).flatMap((name) => (getInput(name) ? [[name, inside(name, getInput(name), root)]] : []));
  const diffBase = getInput('diff-base');
  return {
    root,
    paths: getMultilineInput('paths').map((path) => inside('paths', path, root)),
    ...(Object.fromEntries(files) as Pick<Inputs, 'config' | 'baseline'>),
    failOn: readChoice('fail-on', failOns, 'new'),
    severity: readChoice('severity', severities, 'error'),
    strict: toBoolean('strict', false),
    ...(diffBase === '' ? {} : { diffBase }),
    upload: readChoice('upload', uploads, 'auto'),
    comment: toBoolean('comment', true),
    summary: toBoolean('summary', true),
    annotations: toBoolean('annotations', true),
    semgrep: readChoice('semgrep', engines, 'auto'),
    category: toCategory(getInput('category') || 'phitrace'),
    token: getInput('token'),
  };
}

function readChoice<Choice extends string>(name: string, allowed: readonly Choice[], fallback: Choice): Choice {
  const given = getInput(name) || fallback;
  const choice = allowed.find((word) => word === given);
  if (choice !== undefined) return choice;
  throw new ConfigurationError(`the input ${name} is ${JSON.stringify(given)}; allowed are ${allowed.join(', ')}`);
}

function toBoolean(name: string, fallback: boolean): boolean {
  return readChoice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
}

/** It stands in a hidden mark of the comment and in ids of GitHub. */
function toCategory(given: string): string {
  if (/^[\w./-]{1,80}$/.test(given)) return given;
  throw new ConfigurationError('the input category may hold letters, digits and ./_- only, and at most 80 of them');
}
