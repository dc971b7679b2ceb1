import { basename } from 'node:path/posix';
import { type Lexicon, splitWords } from '@phitrace/naming';
import { ANY_KEY, isIndex, keysLeftOut, memoize, THROWN } from '@phitrace/core';
import type { CallFacts, FileFacts, FlowNode } from '../../graph/graph.js';
import { receiverName } from '../../graph/receiver-name.js';
import { nodeOf, type State } from '../../query/state.js';
import { constantText } from '../../graph/constant-text.js';
import { keysIn, wordsIn } from './names-beside.js';
import { callsBehind } from '../sql/query-behind.js';
import { placesAsked, readByCommand, readByName } from './names-of-stores.js';
import { builtRows, relationsAsked } from '../sql/built-queries.js';
import { rowNames, sqlOf } from '../sql/sql-rows.js';

type Path = readonly string[];

/** The call whose result a state is. */
export function callOf(state: State): CallFacts | undefined {
  const node = nodeOf(state);
  return node.kind === 'call' && node.ref !== undefined ? state.file.calls[node.ref] : undefined;
}

/** The access paths that name the value at a state, the most telling first. */
export function namesAt(state: State, lexicon: Lexicon): string[][] {
  const path = state.path.filter((key) => key !== ANY_KEY && !keysLeftOut(key));
  const key = keyNames(state);
  const call = callOf(state);
  const asked = call && isOfFailure(path, lexicon) ? pathsOf(path.filter((each) => each !== THROWN)) : undefined;
  const own = asked ?? (call ? callNames(state, call, path, lexicon) : variableNames(state, path));
  return key ? [[...key, ...path], ...own] : own;
}

/** True for what went wrong, which is nothing that was asked for: `const { error } = await table('notes').insert(note)`, what a call threw. */
function isOfFailure([key = '']: Path, lexicon: Lexicon): boolean {
  return key === THROWN || lexicon.tellsFailure(key);
}

function variableNames(state: State, path: Path): string[][] {
  const { kind, name = '' } = nodeOf(state);
  const named = ['local', 'parameter', 'import', 'global'].includes(kind);
  if (!named && kind !== 'this') return [];
  return pathsOf(named && name !== '' ? [name, ...path] : path);
}

function pathsOf(segments: Path): string[][] {
  return segments.length > 0 ? [[...segments]] : [];
}

/** The key that a value is put under in an object literal, or in an object later, with what is asked for below it. */
export function propertyNames({ parent, file, node, path }: State): string[] | undefined {
  const key = parent?.file === file ? keyWritten(nodeOf(parent), node) : undefined;
  return key === undefined || key === ANY_KEY || isIndex(key) ? undefined : [key, ...path.filter((each) => !isIndex(each))];
}

function keyWritten({ kind, edges }: FlowNode, node: number): string | undefined {
  if (kind !== 'object' && kind !== 'store') return undefined;
  const { keys = [] } = edges.find(({ label, from }) => label === 'write' && from === node) ?? {};
  return kind === 'store' ? keys.at(-1) : keys[0];
}

/** `/patients?email=${x}` and `params.set('email', x)` name a value beside it. */
export function keyNames(state: State): string[] | undefined {
  const { parent } = state;
  if (!parent || parent.file !== state.file) return undefined;
  const { kind, parts = [], ref = -1 } = nodeOf(parent);
  if (kind === 'derive') return queryNames(parts, state.node);
  return kind === 'mutated' ? entryNames(state, state.file.calls[ref]) : undefined;
}

/** The key of an entry that is set; the file's name tells what it is about. */
function entryNames(state: State, call: CallFacts | undefined): string[] | undefined {
  const [key, value] = call?.args ?? [];
  const name = key && value?.node === state.node ? state.file.nodes[key.node]?.value : undefined;
  if (!isProgramName(name)) return undefined;
  return [basename(state.file.path).split('.')[0] ?? '', name];
}

/** True for a text that looks like a name of the program. Another one may be a value, and reports print names. */
function isProgramName(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z][\w-]{0,40}$/.test(text);
}

function queryNames(parts: readonly (string | number)[], node: number): string[] | undefined {
  const index = parts.indexOf(node);
  const before = parts[index - 1];
  const name = typeof before === 'string' ? /[?&]([\w.-]+)=$/.exec(before)?.[1] : undefined;
  if (name === undefined) return undefined;
  const text = parts.slice(0, index).filter((part) => typeof part === 'string');
  const route = lastWord(text.join('').split('?')[0] ?? '');
  return route === undefined ? [name] : [route, name];
}

/** `getPatientName()` names what it returns; `prisma.patient.findMany()` and `get('/patients')` say it by receiver and route. */
function callNames(state: State, call: CallFacts, path: Path, lexicon: Lexicon): string[][] {
  const own = path.length > 0 ? [[...path]] : [];
  const typed = elementName(state.file, call, path, lexicon);
  if (typed !== undefined) return [[typed], ...own];
  const { sql, names, joined = [], owner, isPayload } = namingOf(state.file, call, lexicon);
  if (sql.length > 0) return [...sql.flatMap((text) => rowNames(text, path, lexicon)), ...own];
  const built = builtRows(state, call, lexicon);
  if (built) return [built, ...own];
  const named = names.map((segments) => [...segments, ...path]);
  if (isPayload) return [...named, ...own];
  const beside = owner === undefined ? (path.every(isIndex) ? joined : []) : ownersNames(owner, path, lexicon);
  return [...named, ...beside, ...own, ...askedNames(state, path)];
}

/** What names the result of a call, whatever of it is asked for. */
interface CallNaming {
  /** The queries that its rows are of. */
  readonly sql: readonly string[];
  readonly names: readonly Path[];
  /** What comes along with the rows. */
  readonly joined?: readonly string[][];
  /** The receiver of a call that neither reads nor writes. */
  readonly owner?: string;
  /** True where the names are of what somebody sent. */
  readonly isPayload?: boolean;
}

const namings = new WeakMap<Lexicon, WeakMap<CallFacts, CallNaming>>();

function namingOf(file: FileFacts, call: CallFacts, lexicon: Lexicon): CallNaming {
  const ofLexicon = memoize(namings, lexicon, () => new WeakMap<CallFacts, CallNaming>());
  return memoize(ofLexicon, call, () => findNaming(file, call, lexicon));
}

function findNaming(file: FileFacts, call: CallFacts, lexicon: Lexicon): CallNaming {
  const sql = sqlOf(file, call);
  if (sql.length > 0) return { sql, names: [] };
  const asked = [receiverName(call), call.member];
  if (lexicon.isPayload(asked)) return { sql, names: [[...asked, ...partAsked(file, call)]], isPayload: true };
  const asking = askingCall(file, call, lexicon);
  // What is made anew was asked of nobody: `new Lookup()`.
  const [verb = ''] = asking.isNew ? [] : splitWords(asking.member);
  if (lexicon.isListener(asking.member)) return { sql, names: placesAsked(file, asking, lexicon) };
  if (!lexicon.isReadVerb(verb) && !lexicon.isWriteVerb(verb))
    return { sql, names: [...readByCommand(file, asking, lexicon), ...readByName(file, asking, lexicon)], owner: receiverName(call) };
  if (writes(file, asking)) return { sql, names: [] };
  const setting = settingAsked(file, asking, lexicon);
  if (setting) return { sql, names: [setting] };
  const names = [[nounOf(asking, lexicon)], [keptBy(asking, lexicon)], ...routesOf(file, asking), ...placesAsked(file, asking, lexicon)];
  const joined = relationsAsked(file, call, lexicon).map((relation) => [relation]);
  return { sql, names: names.filter(([name = '']) => name !== ''), joined };
}

/** The one part of what was sent that a call asks for: `request.query('page')`. */
function partAsked({ nodes }: FileFacts, { args: [part] }: CallFacts): string[] {
  const name = nodes[part?.node ?? -1]?.value;
  return isProgramName(name) ? [name] : [];
}

/** What a call saves something as: by its own name, its receiver, its route or table (`savePatient(form)`, `insert(patients).values(row)`, `new Visit(row)`). */
export function namesOfWritten(file: FileFacts, call: CallFacts, lexicon: Lexicon): string[] {
  if (call.isNew) return [call.member];
  const behind = callsBehind(file, call);
  const writing = [call, ...behind].find(({ member }) => lexicon.isWriteVerb(splitWords(member)[0] ?? ''));
  if (!writing) return [];
  const tables = behind.filter((each) => each === writing).flatMap(({ args: [table] }) => (table ? namesIn(file, table.node) : []));
  const routes = routesOf(file, writing).map(([last = '']) => last);
  return [nounOf(writing, lexicon), keptBy(writing, lexicon), ...tables, ...routes].filter((name) => name !== '');
}

/** What an element of a page is called in which something was typed: `getElementById('symptoms').value`, `$('#symptoms').val()`. */
function elementName(file: FileFacts, call: CallFacts, path: Path, lexicon: Lexicon): string | undefined {
  const isValue = path.length === 1 && path[0] === 'value';
  const finding = lexicon.readsElement(call.member) ? callsBehind(file, call)[0] : isValue ? call : undefined;
  return finding && lexicon.findsElement(finding.member) ? nameInSelector(file, finding) : undefined;
}

function nameInSelector({ nodes }: FileFacts, { args: [selector] }: CallFacts): string | undefined {
  const text = nodes[selector?.node ?? -1]?.value;
  return typeof text === 'string' ? /([A-Za-z][\w-]*)["']?\]?$/.exec(text)?.[1] : undefined;
}

/** The call whose answer a call gives. */
function askingCall(file: FileFacts, call: CallFacts, lexicon: Lexicon): CallFacts {
  return lexicon.readsAnswer(call.member) ? (callsBehind(file, call)[0] ?? call) : call;
}

/** What a call is named after: `patient` of `findOnePatient`. */
function nounOf({ member }: CallFacts, lexicon: Lexicon): string {
  const [, ...rest] = splitWords(member);
  return rest[0] === 'by' ? '' : rest.filter((word) => !lexicon.isQuantifier(word)).join('_');
}

/** What holds settings of the program, where one is asked for by its name: `config.get('FROM_EMAIL')`, `getEnv('SUPPORT_PHONE')`. */
function settingAsked(file: FileFacts, call: CallFacts, lexicon: Lexicon): Path | undefined {
  const [name] = partAsked(file, call);
  const holder = [withoutKeeper(receiverName(call), lexicon), nounOf(call, lexicon)].find((each) => lexicon.isSettings(each));
  return name !== undefined && holder !== undefined ? [holder, name] : undefined;
}

/** What the receiver of a call keeps. */
function keptBy(call: CallFacts, lexicon: Lexicon): string {
  const kept = isClient(call, lexicon) ? '' : withoutKeeper(receiverName(call), lexicon);
  return isKeeperAlone(kept, lexicon) ? '' : kept;
}

/** The names of routes and tables that a call and those behind it are given. */
function routesOf(file: FileFacts, call: CallFacts): string[][] {
  return [call, ...callsBehind(file, call)].flatMap(({ args }) => args.flatMap((argument) => routeNames(file, argument.node)));
}

/** The fixed words of the addresses that an answer was asked for at. */
export function routeWords(state: State, lexicon: Lexicon): string[] {
  return routeTexts(state, lexicon).flatMap(wordsOfRoute);
}

/** Those of addresses of the project's own back end: `/api/patients`. */
export function ownRouteWords(state: State, lexicon: Lexicon): string[] {
  return routeTexts(state, lexicon)
    .filter((text) => /^\/[^/]/.test(text))
    .flatMap(wordsOfRoute);
}

function routeTexts(state: State, lexicon: Lexicon): string[] {
  const call = callOf(state);
  if (!call) return [];
  const asking = askingCall(state.file, call, lexicon);
  return [asking, ...callsBehind(state.file, asking)].flatMap(({ args }) =>
    args.flatMap(({ node }) => textOf(state.file.nodes[node]) ?? []),
  );
}

const callsGiven = new WeakMap<FileFacts, ReadonlyMap<number, CallFacts>>();

/** The words of the address in a call that is given a value beside it: `get('/foods', { params })`. */
export function wordsOfAddressBeside({ file, node }: State): string[] {
  const calls = memoize(
    callsGiven,
    file,
    () => new Map(file.calls.flatMap((call) => call.args.slice(1).map((given) => [given.node, call]))),
  );
  const address = calls.get(node)?.args[0];
  const text = address && textOf(file.nodes[address.node]);
  return text === undefined ? [] : wordsOfRoute(text);
}

/** The words of names and texts that an answer was asked for with: of its address, and of what was sent. */
export function askedWords(state: State, lexicon: Lexicon): string[] {
  const call = callOf(state);
  const { args = [] } = call ? askingCall(state.file, call, lexicon) : {};
  return args.flatMap(({ node }) => wordsIn(state.file, node));
}

/** The keys of what an answer was asked for with: `aadhaar` of `post(url, { aadhaar })`. */
export function askedKeys(state: State, lexicon: Lexicon): string[] {
  const call = callOf(state);
  const { args = [] } = call ? askingCall(state.file, call, lexicon) : {};
  return args.flatMap(({ node }) => keysIn(state.file, node));
}

/** True for an answer to a request whose address is about software, staff or who asks. */
export function isOfTechnicalRoute({ file, node }: State, lexicon: Lexicon): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const call = kind === 'call' ? file.calls[ref] : undefined;
  if (!call) return false;
  const asking = askingCall(file, call, lexicon);
  const [address] = asking.args;
  return [...routesOf(file, asking), ...(address ? [namesIn(file, address.node)] : [])].some((words) => lexicon.isTechnicalRoute(words));
}

/** What an address is called where it is kept: `tokenEndpoint` of `options.tokenEndpoint`. */
function namesIn({ nodes }: FileFacts, id: number): string[] {
  const { kind, name = '' } = nodes[id] ?? {};
  return ['local', 'parameter', 'read', 'import', 'global'].includes(kind ?? '') ? [name] : [];
}

/** True for a request that sends something: its route names what is sent (`fetch('/emails', { method: 'POST' })`). */
function writes(file: FileFacts, { args }: CallFacts): boolean {
  const edges = args.flatMap(({ node }) => file.nodes[node]?.edges ?? []);
  const method = edges.find(({ label, keys = [] }) => label === 'write' && keys.length === 1 && keys[0] === 'method');
  const value = method && file.nodes[method.from]?.value;
  return typeof value === 'string' && !/^(?:get|head)$/i.test(value);
}

/** `prisma.user.create()` gives what it made: a property of it is a user's. */
function ownersNames(receiver: string, path: Path, lexicon: Lexicon): string[][] {
  const isOwner = lexicon.namesAccount([receiver]) || lexicon.isAboutPatients(splitWords(receiver));
  return isOwner && path.length > 0 ? [[receiver, ...path]] : [];
}

/** What the calls that led here were asked for, where they name it by a path: `getJson('/rest/patients', done)`. */
function askedNames({ stack }: State, path: Path): string[][] {
  const names: string[][] = [];
  for (let frame = stack; frame; frame = frame.outer) {
    const { file, call } = frame.at;
    for (const argument of file.calls[call]?.args ?? []) {
      const text = file.nodes[argument.node]?.value;
      if (typeof text === 'string' && text.includes('/') && !/\s/.test(text))
        names.push(...wordsOfRoute(text).map((word) => [word, ...path]));
    }
  }
  return names;
}

/** The fixed words of a route, the last first. */
function wordsOfRoute(route: string): string[] {
  const [place = ''] = route.replace(/^\w+:\/\/[^/]*/, '').split(/[?#]/);
  return place
    .split('/')
    .filter((part) => /^[A-Za-z][\w-]*$/.test(part))
    .reverse();
}

/** True for a receiver that is called by what keeps or fetches anything: `client.get()`, not `prisma.client.findMany()`. */
function isClient(call: CallFacts, lexicon: Lexicon): boolean {
  const names = call.text.split(/\??\./).filter((name) => name !== 'this');
  return names.length <= 2 && lexicon.isKeeper(receiverName(call));
}

/** True for what is left of a name that says twice that it keeps or fetches anything (`api` of `apiClient`), unless it is one for people. */
function isKeeperAlone(name: string, lexicon: Lexicon): boolean {
  return lexicon.isKeeper(name) && lexicon.classify([name], 'near')?.category === 'none';
}

/** `patientRepo` keeps patients. */
function withoutKeeper(name: string, lexicon: Lexicon): string {
  const words = splitWords(name);
  return words.length > 1 && lexicon.isKeeper(words.at(-1) ?? '') ? words.slice(0, -1).join('_') : name;
}

/** The last fixed word of a route or table name, and the same with the word before it: `/patients/${id}/notes`. */
function routeNames(file: FileFacts, id: number): string[][] {
  const text = textOf(file.nodes[id]) ?? constantText(file, id);
  const [last, before] = text === undefined || /\s/.test(text) ? [] : wordsOfRoute(text);
  if (last === undefined) return [];
  return before === undefined ? [[last]] : [[last], [before, last]];
}

/** The fixed parts of a text. */
function textOf(node: FlowNode | undefined): string | undefined {
  return typeof node?.value === 'string' ? node.value : node?.parts?.filter((part) => typeof part === 'string').join('/');
}

function lastWord(route: string): string | undefined {
  return route
    .split('/')
    .filter((part) => /^[A-Za-z][\w-]*$/.test(part))
    .at(-1);
}
