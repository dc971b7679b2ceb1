import { Configuration, controlsAskedFor, rulesInForce } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';
import { toControlsAsked } from '../../packages/controls/dist/asked.js';
import { observeCode } from '../../packages/controls/dist/observe-code.js';
import type { FileFacts } from '../../packages/flows/dist/graph/graph.js';
import { toControls } from '../../packages/flows/dist/hosts/controls.js';
import { toFlows } from '../../packages/flows/dist/hosts/values.js';
import { evaluateChecks } from '../../packages/settings/dist/evaluate/evaluate.js';
import { toWorld } from '../../packages/settings/dist/evaluate/world.js';
import { readCode } from '../../packages/settings/dist/code/read-code.js';
import { linkFacts, lower } from '../engine/linked.ts';

const named = (skipped: readonly { path: string; reason: string }[]) => skipped.map(({ path, reason }) => [path, reason]);

/** An edge to a node that isn't there. */
function breakNode(file: FileFacts | undefined, node: number | undefined): void {
  file?.nodes[node ?? -1]?.edges.push({ from: 1e6, label: 'copy' });
}

describe('a file that a mistake breaks is named, and the others keep', () => {
  const configuration = Configuration.parse({ packs: ['strict'] });
  const asked = toControlsAsked(knowledge.kinds, controlsAskedFor(rulesInForce(rules, configuration)));

  /** What is missing in files of which the first is broken at the handler of its route. */
  function absencesOf(text: string, breakIn: (file: FileFacts | undefined) => void) {
    const facts = ['broken.ts', 'whole.ts'].map((path) => lower(path, text));
    breakIn(facts[0]);
    const engine = linkFacts(facts);
    const seen = toControls({ setup: { knowledge, configuration }, engine, asked: engine.project.all, textOf: () => text });
    const told = observeCode(seen, { knowledge, configuration }, asked);
    const absences = told.flatMap((each) => (each.kind === 'absence' ? [each] : []));
    return { paths: [...new Set(absences.map(({ location }) => location.path))], skipped: named(seen.faults.skipped) };
  }

  const route = `import express from 'express';
interface Patient { mrn: string; diagnosis: string }
declare function load(id: string): Promise<Patient>;
const app = express();
app.get('/patients/:id', async (req, res) => { const patient = await load(req.params.id); res.json(patient); });`;

  it('routes that lack a control, where a route is added', () => {
    const atApp = (file: FileFacts | undefined) => {
      const add = file?.calls.find(({ member }) => member === 'get');
      breakNode(file, add?.receiver);
      breakNode(file, add?.callee);
    };
    expect(absencesOf(route, atApp)).toEqual({ paths: ['whole.ts'], skipped: [['broken.ts', 'internal-error']] });
  });

  it('routes that lack a control, where one answers', () => {
    const atAnswer = (file: FileFacts | undefined) => {
      const answer = file?.calls.find(({ member }) => member === 'json');
      breakNode(file, answer?.args[0]?.node);
      breakNode(file, answer?.receiver);
    };
    expect(absencesOf(route, atAnswer)).toEqual({ paths: ['whole.ts'], skipped: [['broken.ts', 'internal-error']] });
  });

  const bucket = `import * as s3 from 'aws-cdk-lib/aws-s3';
export const add = (stack: object, open: boolean) => new s3.Bucket(stack, 'charts', { publicReadAccess: true, enforceSSL: open });`;

  it('settings that are bad, and what is asked in it is unknown', () => {
    const facts = ['broken.ts', 'whole.ts'].map((path) => lower(path, bucket));
    const call = facts[0]?.calls.find(({ member }) => member === 'Bucket');
    breakNode(facts[0], call?.args[2]?.node);
    const flows = toFlows(linkFacts(facts));
    const checks = { checks: knowledge.settings.flatMap((each) => each.checks), words: knowledge.settingWords };
    const request = { flows, checks: checks.checks, words: knowledge.settingCode, isAsked: () => true, contextOf: () => undefined };
    const resources = readCode(request);
    const observations = evaluateChecks(resources, toWorld(resources), checks, flows.faults);
    const bad = observations.filter(({ standing }) => standing !== 'unknown');
    expect([...new Set(bad.map(({ location }) => location.path))]).toEqual(['whole.ts']);
    expect(observations.some(({ location, standing }) => location.path === 'broken.ts' && standing === 'unknown')).toBe(true);
    expect(named(flows.faults.skipped)).toEqual([['broken.ts', 'internal-error']]);
  });
});
