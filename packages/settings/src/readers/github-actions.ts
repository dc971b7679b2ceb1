import type { Resource } from '../resource.js';
import { GAP, type MapValue, toScalar, toUnknown, type Value } from '../value.js';
import { environmentOf } from './command.js';
import { readDocuments } from './data.js';
import { mapsAt, textAt, toResource, valueAt } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'github-actions';

/** Workflows of GitHub Actions: the variables that a workflow, a job, a step or a service runs with, and the actions of steps. */
export const githubActions: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  read: (files) => joinReadings(files.map(readWorkflow)),
};

function readWorkflow(file: SettingsFile): Reading {
  const { values, skipped } = readDocuments(file, { text: withExpressions });
  return { resources: values.flatMap((value) => (value.kind === 'map' ? resourcesOfWorkflow(value) : [])), skipped, cuts: [] };
}

/** `${{ secrets.KEY }}` is known when the workflow runs. */
function withExpressions(text: string, at: MapValue['at']): Value {
  const filled = text.replace(/\$\{\{.*?\}\}/gs, GAP);
  return filled === GAP ? toUnknown(at) : toScalar(filled, at, filled.includes(GAP));
}

function resourcesOfWorkflow(workflow: MapValue): Resource[] {
  const jobs = mapsAt(workflow, 'jobs');
  return [...environmentIn(workflow, 'workflow'), ...jobs.flatMap(([name, job]) => resourcesOfJob(name, job))];
}

function resourcesOfJob(name: string, job: MapValue): Resource[] {
  const container = valueAt(job, 'container');
  const steps = valueAt(job, 'steps');
  const parts = [job, ...(container ? [container] : []), ...mapsAt(job, 'services').map(([, service]) => service)];
  const written = steps?.kind === 'list' ? steps.items : [];
  return [...[...parts, ...written].flatMap((part) => environmentIn(part, name)), ...written.flatMap((step) => actionOf(step, name))];
}

/** The action that a step uses, without its version, with what it is given. */
function actionOf(step: Value, job: string): Resource[] {
  const [action] = (textAt(step, 'uses') ?? '').split('@');
  const given = valueAt(step, 'with');
  return action && given?.kind === 'map' ? [toResource(FRAMEWORK, action, job, given.at, given)] : [];
}

function environmentIn(part: Value, symbol: string): Resource[] {
  const environment = valueAt(part, 'env');
  return environment ? [toResource(FRAMEWORK, 'environment', symbol, environment.at, environmentOf(environment, environment.at))] : [];
}
