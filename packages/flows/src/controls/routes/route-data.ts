import { basename } from 'node:path/posix';
import { type Confidence, identifiesAlone } from '@phitrace/core';
import type { Classified } from '../../evidence/classified.js';
import type { EvidenceReader } from '../../evidence/evidence.js';
import { namesAt } from '../../evidence/names/names-at.js';
import type { FunctionRef } from '../../graph/program.js';
import type { Budget, Solver } from '../../query/query.js';
import { type Origin, startState, type State } from '../../query/state.js';
import type { Route } from './route.js';
import { statesAnswered } from './route-answers.js';
import { statesPassedOn } from './route-locals.js';
import { parameterBehind } from '../../graph/parameter-behind.js';
import { scopesIn } from '../scopes.js';

/** Data of patients that a route handles: the categories, and how sure the surest of them is. */
export interface RouteData {
  readonly categories: readonly string[];
  readonly confidence: Confidence;
}

/** How the data is judged: as what is given to somebody outside. */
const ANSWER = 'http';
/** Values of one route that are asked about. */
const MAX_ASKED = 24;

/** What a route is seen to answer with or to be sent; undefined where no data of patients is. */
export function dataOfRoute(solver: Solver, evidence: EvidenceReader, route: Route): RouteData | undefined {
  const answers = route.handlers.flatMap((handler) =>
    statesAnswered(solver, handler, route).map((state) => ({ state, home: handler.file })),
  );
  const seen = [
    // Helpers that answer for many routes are not what their steps are counted for.
    ...answers.slice(0, MAX_ASKED).flatMap(({ state, home }) => readAnswer({ solver, evidence, route }, state, solver.budgetOf(home))),
    ...route.handlers.flatMap((handler) => readRequest(solver, evidence, handler, route)),
  ].filter(({ category }) => solver.names.isPhi(category));
  const isOfAll = isAboutEverybody(solver, route);
  const isOfMany = isSumOverMany(solver, route);
  const found = seen.filter(
    ({ category }) => (!isOfAll || tellsOfOne(solver, category)) && (!isOfMany || identifiesSomebody(solver, category)),
  );
  // Names and addresses that only their names speak for are as often those of staff, sites and accounts.
  if (found.every(({ category, confidence }) => confidence === 'low' && solver.names.isIdentity(category))) return undefined;
  const sure = found.some(({ confidence }) => confidence === 'high')
    ? 'high'
    : found.some(({ confidence }) => confidence === 'medium')
      ? 'medium'
      : 'low';
  return { categories: [...new Set(found.map(({ category }) => category))].sort(), confidence: sure };
}

/**
 * True for a route whose address, handler or file is named after what there is for everybody (tables of codes, kinds of
 * appointments, forms to fill in) or after when staff are away, where none of them names patients or their records.
 */
function isAboutEverybody({ names: lexicon }: Solver, { name, names, file }: Route): boolean {
  const said = [name, ...names, basename(file.path)];
  return (
    said.some((each) => lexicon.isCatalogue(each) || lexicon.isStaffTime(each)) && !said.some((each) => lexicon.isPlaceOfRecords(each))
  );
}

/** An address that asks for one of many: `/patients/:id`, `/patients/[id]`. */
const ASKS_FOR_ONE = /[:[{$]/;

/** True for a route that answers with sums over many, by its address, handler or file; not where it is asked for one. */
function isSumOverMany({ names: lexicon }: Solver, { name, names, file }: Route): boolean {
  return !ASKS_FOR_ONE.test(name) && [name, ...names, basename(file.path)].some((each) => lexicon.isSum(each));
}

/** True for what names somebody: a sum by day, by diagnosis or by place does not. */
function identifiesSomebody({ names: lexicon }: Solver, category: string): boolean {
  return (lexicon.isIdentity(category) && !lexicon.isMedical(category)) || identifiesAlone(lexicon.kinds, category);
}

/** False for what a table of codes or forms says, too: it takes data of a person to tell of one. */
function tellsOfOne({ names: lexicon }: Solver, category: string): boolean {
  return lexicon.isIdentity(category) || identifiesAlone(lexicon.kinds, category);
}

interface DataSeen {
  readonly category: string;
  readonly confidence: Confidence;
}

interface DataReader {
  readonly solver: Solver;
  readonly evidence: EvidenceReader;
  readonly route: Route;
}

function readAnswer(reader: DataReader, state: State, budget: Budget): DataSeen[] {
  const { solver, route } = reader;
  return solver.contentOrigins(state, budget).flatMap((origin) => {
    const seen = dataAt(reader, origin);
    if (seen.length > 0) return seen;
    const passedOn = statesPassedOn(solver, origin.state, route);
    return passedOn.flatMap((each) => solver.contentOrigins(each, budget).flatMap((behind) => dataAt(reader, behind)));
  });
}

function dataAt({ solver, evidence }: DataReader, origin: Origin): DataSeen[] {
  if (namesAt(origin.state, solver.names).some((segments) => isOfStaffOnly(solver, segments))) return [];
  const seen = evidence.read(origin, ANSWER);
  return seen && !isNamedLikeOthers(evidence, origin.state, seen) ? [seen] : [];
}

/** True for what no more than its name says to be a number that others have, too. */
function isNamedLikeOthers(reader: EvidenceReader, state: State, { source: { evidence } }: Classified): boolean {
  return (evidence.kind === 'name' || evidence.kind === 'member') && reader.isOfOthers(state, evidence.names);
}

/** True for what staff have and patients don't: `employeeId`. */
function isOfStaffOnly({ names: lexicon }: Solver, segments: readonly string[]): boolean {
  return lexicon.isOfStaffOnly(segments.at(-1) ?? '');
}

/** Names of what is read of a request. */
function readRequest(solver: Solver, evidence: EvidenceReader, { file, id }: FunctionRef, { framework }: Route): DataSeen[] {
  const scopes = scopesIn(file, id);
  const params = file.functions[id]?.params ?? [];
  return file.nodes.flatMap(({ kind, scope }, node) => {
    if ((kind !== 'local' && kind !== 'read') || !scopes.has(scope)) return [];
    const behind = parameterBehind(file, node);
    if (!behind || !params.includes(behind.parameter) || !isSent(behind.keys, framework.requests)) return [];
    return readName(solver, evidence, startState(file, node, []), framework.requests.includes(ALL) ? behind.keys : behind.keys.slice(1));
  });
}

/** All that a handler is given was sent. */
const ALL = '*';

function isSent(keys: readonly string[], requests: readonly string[]): boolean {
  if (requests.includes(ALL)) return keys.length > 0;
  return keys.length > 1 && requests.includes(keys[0] ?? '');
}

/** What is only sent may come from anybody, as a form on a public page does: names of people and their addresses alone say nothing of patients. */
function readName(solver: Solver, evidence: EvidenceReader, state: State, keys: readonly string[]): DataSeen[] {
  if (evidence.contextOf(state.file) === 'none') return [];
  const said = [...namesAt(state, solver.names), [...keys]];
  if (said.some((segments) => isOfStaffOnly(solver, segments) || evidence.isOfOthers(state, segments))) return [];
  return said.flatMap((segments) => {
    const verdict = evidence.nameVerdict(state, segments);
    return verdict && !solver.names.isIdentity(verdict.category) ? [{ category: verdict.category, confidence: 'low' }] : [];
  });
}
