import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FlowObservation, type Location, matchesHost, memoize, type Vendor } from '@phitrace/core';
import { scan } from 'phitrace';
import ts from 'typescript';
import { fileOf, packageOf, type Seen } from './rows.ts';

const probes = join(import.meta.dirname, 'probes');
const helpers = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mjs') && !/^(?:child|browser)\.mjs$/.test(name));

/** Who receives what a call of a probe is given: ids of vendors, as the wire and as the scan name them. */
export interface Receivers {
  readonly probe: string;
  readonly call: string;
  readonly seen: readonly string[];
  readonly named: readonly string[];
}

/** Scans the probes with a patient's number in place of each marker, every probe as a program of its own below an empty folder. */
export async function compareReceivers(folder: string, seen: Seen, vendors: readonly Vendor[]): Promise<readonly Receivers[]> {
  // Versions of one package that differ are not in one project.
  const groups = new Map<string, string[]>();
  for (const probe of Object.keys(seen)) memoize(groups, probe.slice(fileOf(probe).length), () => []).push(probe);
  const found: Receivers[] = [];
  for (const [group, names] of groups) found.push(...(await compareGroup(join(folder, `versions${group}`), names, { seen, vendors })));
  return found;
}

async function compareGroup(
  folder: string,
  names: readonly string[],
  { seen, vendors }: { readonly seen: Seen; readonly vendors: readonly Vendor[] },
): Promise<readonly Receivers[]> {
  for (const probe of names) writeProgram(join(folder, basename(probe)), probe, seen[probe]?.version ?? '');
  const { observations } = await scan({ root: folder, paths: [folder], today: '2026-11-24' });
  const flows = observations.filter((each): each is FlowObservation => each.kind === 'flow' && each.flows.length > 0);
  return names.flatMap((probe) => {
    const own = flows.filter(({ location }) => location.path.startsWith(`${basename(probe)}/`));
    const spans = spansOfCalls(join(folder, basename(probe), 'probes/probe.mjs'));
    return Object.entries(seen[probe]?.calls ?? {}).map(([call, places]) => ({
      probe,
      call,
      seen: vendorsOf(Object.values(places).flat(), vendors),
      named: namedIn(own, spans, call),
    }));
  });
}

function writeProgram(folder: string, probe: string, version: string): void {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const name = packageOf(probe);
  write('package.json', JSON.stringify({ name: 'clinic', type: 'module', dependencies: { [name]: version } }));
  write('probes/probe.mjs', withPatients(readFileSync(join(probes, `${fileOf(probe)}.mjs`), 'utf8')));
  for (const helper of helpers) write(helper, withPatients(readFileSync(join(import.meta.dirname, helper), 'utf8')));
}

/** What makes markers becomes a patient, and each marker the number of one. */
function withPatients(probe: string): string {
  return probe.replace(/\bmark\((?:'[^']*'|"[^"]*")\)/g, 'patient.ssn').replace(/\bmark\b/g, 'patient');
}

/** The lines of each call of a probe. */
function spansOfCalls(path: string): ReadonlyMap<string, readonly [number, number]> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const spans = new Map<string, readonly [number, number]>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === 'calls' &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      for (const property of node.initializer.properties)
        if (property.name && 'text' in property.name) spans.set(property.name.text, [lineOf(property.getStart()), lineOf(property.end)]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return spans;
}

/** The vendors whose hosts were spoken to. */
function vendorsOf(faces: readonly string[], vendors: readonly Vendor[]): readonly string[] {
  const hosts = [...new Set(faces.filter((face) => / (?:body|url|header)$/.test(face)).map((face) => face.split(' ')[0] ?? ''))];
  return distinct(
    hosts
      .filter((host) => !host.endsWith('.example.org'))
      .map((host) => {
        const fits = vendors.flatMap(({ id, hosts: own }) =>
          own.filter((pattern) => matchesHost(host, pattern)).map((pattern) => ({ id, pattern })),
        );
        return fits.sort((a, b) => b.pattern.length - a.pattern.length)[0]?.id ?? host;
      }),
  );
}

/** The vendors of the sinks in a call, and of those outside of all calls that are reached from it. */
function namedIn(
  flows: readonly FlowObservation[],
  spans: ReadonlyMap<string, readonly [number, number]>,
  call: string,
): readonly string[] {
  const inside = ({ path, line }: Location, [start, end]: readonly [number, number]) =>
    path.endsWith('/probe.mjs') && line >= start && line <= end;
  const span = spans.get(call) ?? [0, 0];
  const touches = ({ location, flows: ways, related }: FlowObservation, at: readonly [number, number]) =>
    [location, ...related.map((step) => step.location), ...ways.flatMap(({ steps }) => steps.map((step) => step.location))].some((each) =>
      inside(each, at),
    );
  const isShared = ({ location }: FlowObservation) => ![...spans.values()].some((at) => inside(location, at));
  return distinct(flows.filter((flow) => touches(flow, span) || isShared(flow)).flatMap(({ recipient }) => recipient?.vendor ?? []));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
