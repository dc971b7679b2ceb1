import { basename } from 'node:path/posix';
import { identifiesAlone, isIndex, keysLeftOut, memoize } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { FileFacts, FlowNode, NodeKind } from '../../graph/graph.js';
import { chainOf, nodeOf, type Origin, type State } from '../../query/state.js';
import { askedKeys, askedWords, callOf, isOfTechnicalRoute, keyNames, namesAt, routeWords, wordsOfAddressBeside } from './names-at.js';
import type { FoundPayload } from '../found-payload.js';
import { FirstOnWay } from '../first-on-way.js';
import { functionNames } from './function-names.js';
import { wordsIn } from './names-beside.js';
import { firstOf, hasNoMembers, hasNoShape } from '../types/type-shapes.js';
import { isChosen } from '../chosen.js';

type Path = readonly string[];

/** Nodes that are something else than what comes into them. */
const CHANGING: ReadonlySet<NodeKind> = new Set(['object', 'derive', 'drop', 'call']);
/** Of a state that nothing beside it names. */
const NOT_KEYED: readonly string[] = [];

/** A value and what it is called on the way to the sink, for as long as it is the same value. */
export function* unchanged(origin: State): IterableIterator<State> {
  for (const state of chainOf(origin)) {
    if (state !== origin && CHANGING.has(nodeOf(state).kind)) return;
    yield state;
  }
}

/** The names of the file and the functions that a value is in. */
function placeNames(state: State): string[] {
  return [basename(state.file.path), ...functionNames(state)];
}

/** Finds what comes from outside by the names at which it enters: `req.body`, `event.target.value`, `response.data`, the values that a form hands on. */
export class NamedEntries {
  private readonly atRecords = new FirstOnWay((state) => this.isAtRecords(state) || undefined);

  private readonly asking = new WeakMap<FileFacts, ReadonlySet<number>>();

  constructor(private readonly lexicon: Lexicon) {}

  find({ kind, state }: Origin): FoundPayload | undefined {
    const named = namesAt(state, this.lexicon);
    for (const names of named) {
      const found = this.findRequest(names) ?? this.findTyped(names, state) ?? this.findFile(names);
      if (found) return found;
    }
    return (
      this.findEvent(kind, state) ??
      this.findDocument(state) ??
      this.findSaid(kind, state, named) ??
      this.findHolder(kind, state, named) ??
      this.findRaw(kind, state)
    );
  }

  /** `req.body.data` is what `req.body` is. */
  private findRequest(segments: Path): FoundPayload | undefined {
    const names = segments.map((_, i) => segments.slice(0, i + 2)).find((part) => this.lexicon.isPayload(part));
    const isIt = names && this.isWhole(segments.slice(names.length));
    return isIt ? { source: this.lexicon.categories.record, near: 'project', names } : undefined;
  }

  /** True for a part of a message that a request brings: `req.body.subject`. */
  isPartOfMessage(segments: Path): boolean {
    return this.lexicon.isPayload(segments.slice(0, -1)) && this.lexicon.isSaid(segments.at(-1) ?? '');
  }

  /** The address of a request with its query, in which people search for people; what is logged of every request of a project seldom is one. */
  findAddress({ state }: Origin): FoundPayload | undefined {
    const names = namesAt(state, this.lexicon).find((segments) => this.lexicon.isRequestAddress(segments));
    if (!names || this.isSentInBody(state) || [...chainOf(state)].some((each) => this.isWithoutQuery(each))) return undefined;
    return { source: this.lexicon.categories.text, near: 'file', names };
  }

  /** The address of a page with its query, in which people search for people. */
  findPage({ state }: Origin): FoundPayload | undefined {
    const names = namesAt(state, this.lexicon).find((segments) => this.lexicon.isPageAddress(segments));
    if (!names || [...chainOf(state)].some((each) => this.isWithoutQuery(each))) return undefined;
    return { source: this.lexicon.categories.text, near: 'project', names };
  }

  /** True for the part of an address that ends where its query begins: `new URL(req.url).pathname`, `req.url.split('?')[0]`. */
  private isWithoutQuery(state: State): boolean {
    const [key = ''] = state.path;
    if (this.lexicon.isBeforeQuery(key)) return true;
    const { member, args: [separator] = [] } = callOf(state) ?? {};
    return member === 'split' && key === '0' && state.file.nodes[separator?.node ?? -1]?.value === '?';
  }

  /** True in a function that reads parts of what was sent, or hands it on, and nothing that was asked for in the address: whoever sends has no need of a query. */
  private isSentInBody({ file, node }: State): boolean {
    const scope = file.nodes[node]?.scope ?? 0;
    const reads = file.nodes.filter((each) => each.kind === 'read' && each.scope === scope);
    const ownerOf = ({ edges }: FlowNode) => file.nodes[edges[0]?.from ?? -1];
    const isSent = (each: FlowNode | undefined) =>
      each?.kind === 'read' && this.lexicon.isPayload([ownerOf(each)?.name ?? '', each.name ?? '']);
    const handed = new Set(file.calls.flatMap(({ args: [first] }) => (first ? file.nodes[first.node] : [])));
    const isUsed = reads.some((each) => isSent(ownerOf(each)) || (isSent(each) && handed.has(each)));
    return isUsed && !reads.some((each) => isSent(each) && each.name === 'query');
  }

  /** What came back with an error: `error.response.data`. */
  findRejection({ state }: Origin): FoundPayload | undefined {
    const { path } = state;
    if (!this.lexicon.isAnswer(path)) return undefined;
    return { source: this.lexicon.categories.record, near: this.isTriedOfPatients(state) ? 'file' : 'place', names: path };
  }

  /** True for an error of calls that say that they are about a patient, or records of patients. */
  private isTriedOfPatients(state: State): boolean {
    return (nodeOf(state).calls ?? []).some((call) => {
      const [address = [], ...others] = (state.file.calls[call]?.args ?? []).map(({ node }) => wordsIn(state.file, node));
      const words = [...address, ...others.flat()];
      const isPatients = words.some((word) => this.lexicon.isSubject(word)) || this.lexicon.isOfRecords(words);
      return isPatients && !this.lexicon.isTechnicalRoute(address);
    });
  }

  /** What somebody searches for; where patients or their records are searched for, what was typed by any name for it on the way: `?q=${query}`. */
  findSearch({ state: origin }: Origin, isTyped = this.isTypedAt(origin)): FoundPayload | undefined {
    const typed = isTyped && this.atRecords.from(origin) !== undefined;
    if (this.isOfLookup(origin)) return undefined;
    for (const state of typed ? chainOf(origin) : unchanged(origin)) {
      const names = namesAt(state, this.lexicon).find((segments) => {
        const name = segments.at(-1) ?? '';
        if (typed && this.lexicon.endsInSearch(name)) return true;
        return (state === origin && this.lexicon.isSearch(name)) || (name === 'query' && (typed || this.isSearching(state)));
      });
      if (names) return { source: this.lexicon.categories.text, near: typed ? this.nearTyped(origin) : 'place', names, said: state };
    }
    return undefined;
  }

  /** True for a search at an address that is about things, or for what a function that looks them up is given: `/foods?q=${text}`, `get('/foods', { params: { q: text } })`, `lookupPayers(text)`. */
  private isOfLookup(origin: State): boolean {
    const place = firstOf([...chainOf(origin)], (state) => this.searchedAt(state));
    if (place !== undefined && (this.lexicon.isLookup(place) || this.lexicon.isPlaceOfPatients(place))) return this.lexicon.isLookup(place);
    return nodeOf(origin).kind === 'parameter' && this.lexicon.isLookup(functionNames(origin)[0] ?? '');
  }

  /** The word of an address for what is searched there. */
  private searchedAt(state: State): string | undefined {
    const [route, key] = keyNames(state) ?? NOT_KEYED;
    return key === undefined ? wordsOfAddressBeside(state).find((word) => !this.lexicon.isSearch(word)) : route;
  }

  /** True in a file or function that is named after patients themselves, or after records of theirs, and where a text asks for those. */
  private isAtRecords(state: State): boolean {
    return placeNames(state).some((name) => this.lexicon.isPlaceOfRecords(name)) || this.asksForRecords(state);
  }

  /** Where a text asks for patients, what is typed needs no other sign of health in the file. */
  private nearTyped(state: State): FoundPayload['near'] {
    return this.asksForRecords(state) ? 'project' : 'file';
  }

  /** True where a text of the same component asks for patients or their records. */
  private asksForRecords({ file, node }: State): boolean {
    const scopes = memoize(this.asking, file, () => this.scopesThatAsk(file));
    return scopes.has(componentOf(file, file.nodes[node]?.scope ?? 0));
  }

  private scopesThatAsk(file: FileFacts): ReadonlySet<number> {
    const asking = file.nodes.filter(({ value }) => typeof value === 'string' && this.lexicon.asksForRecords(value));
    return new Set(asking.map(({ scope }) => componentOf(file, scope)));
  }

  /** What somebody wrote into a page, however far that is away. */
  findWriting({ state }: Origin): FoundPayload | undefined {
    const names = namesAt(state, this.lexicon).find((segments) => this.lexicon.isTyped(segments));
    return names && !isChosen(this.lexicon, state) ? { source: this.lexicon.categories.text, near: 'project', names } : undefined;
  }

  /** True in a function that searches (`searchPatients(query)`): elsewhere a query may be one of a database. */
  private isSearching(state: State): boolean {
    return functionNames(state).some((name) => this.lexicon.isSearch(splitWords(name)[0] ?? ''));
  }

  private isTypedAt(state: State): boolean {
    return !isChosen(this.lexicon, state) && namesAt(state, this.lexicon).some((segments) => this.lexicon.isTyped(segments));
  }

  /** What a function about patients, or anybody who types it, keeps under a name for what people write: `note`, `comments`. */
  findText({ kind, state: origin }: Origin): FoundPayload | undefined {
    if (kind !== 'parameter' && kind !== 'external') return undefined;
    const isTyped = this.isTypedAt(origin);
    for (const state of isTyped ? chainOf(origin) : unchanged(origin)) {
      const names = namesAt(state, this.lexicon).find(
        (segments) =>
          this.lexicon.isFreeText(segments) && this.lexicon.classify(segments, 'near')?.category === this.lexicon.categories.text,
      );
      if (names) return { source: this.lexicon.categories.text, near: isTyped ? 'project' : 'place', names, said: state };
    }
    return undefined;
  }

  /** What somebody typed; where it is said or sent to somebody, anywhere in the project. */
  private findTyped(names: Path, state: State): FoundPayload | undefined {
    if (!this.lexicon.isTyped(names) || isChosen(this.lexicon, state)) return undefined;
    return { source: this.lexicon.categories.text, near: this.isSending(state) ? 'project' : 'file', names };
  }

  /** What somebody called a file that is uploaded: `file.originalname`. In code about patients it is often called after one. */
  private findFile(names: Path): FoundPayload | undefined {
    return this.lexicon.isFileName(names) ? { source: this.lexicon.categories.text, near: 'place', names } : undefined;
  }

  /** True in a function or file that is there to send messages, or to have something said. */
  private isSending(state: State): boolean {
    return placeNames(state).some((name) => this.lexicon.isSending(name));
  }

  /** True in a function or file where people write to each other. */
  isConversing(state: State): boolean {
    return placeNames(state).some((name) => this.lexicon.isConversing(name));
  }

  /** What a function of a cloud is called with: `handler(event, context)`, `event.Records[0].body`. */
  private findEvent(kind: Origin['kind'], state: State): FoundPayload | undefined {
    const { name = '' } = nodeOf(state);
    if (kind !== 'parameter' || !this.isWhole(state.path.filter((key) => !this.lexicon.isPartOfEvent(key)))) return undefined;
    const isEvent = this.lexicon.isCloudEvent(name, namesAround(state)) || this.isOfBatch(state);
    return isEvent ? { source: this.lexicon.categories.record, near: 'project', names: [name] } : undefined;
  }

  /** True for one of several things that an event brings: `event.Records`. */
  private isOfBatch(state: State): boolean {
    return this.lexicon.isEvent(nodeOf(state).name ?? '') && this.lexicon.isPartOfEvent(state.path[0] ?? '');
  }

  /** A document or record of a store, by what it is called where it enters, or where it is kept: `const reading = parse(bytes)`. */
  private findDocument(origin: State): FoundPayload | undefined {
    // What is put into a document of a document store is that document.
    const isStored = this.lexicon.isOfDocumentStore(origin.file.names.used);
    for (const state of isStored ? chainOf(origin) : unchanged(origin)) {
      const names = hasNoShape(nodeOf(state).type)
        ? namesAt(state, this.lexicon).find((segments) => segments.length <= 2 && this.lexicon.isDocument(segments.at(-1) ?? ''))
        : undefined;
      if (names) return { source: this.lexicon.categories.record, near: isStored ? 'project' : 'file', names, said: state };
    }
    return undefined;
  }

  /** A message before it is parsed, or a part of it that is not its header: `frame`, `chunk.toString()`. */
  private findRaw(kind: Origin['kind'], origin: State): FoundPayload | undefined {
    if ((kind !== 'parameter' && kind !== 'external') || !hasNoMembers(nodeOf(origin).type)) return undefined;
    if ([...chainOf(origin)].some((state) => this.lexicon.isMessageHeader(nodeOf(state).name ?? ''))) return undefined;
    if (namesAt(origin, this.lexicon).some((segments) => segments.some((name) => this.lexicon.tellsFailure(name)))) return undefined;
    for (const state of unchanged(origin)) {
      const names = namesAt(state, this.lexicon).find((segments) => this.isRaw(segments));
      if (names) return { source: this.lexicon.categories.record, near: 'format', names, said: state };
    }
    return undefined;
  }

  private isRaw(segments: Path): boolean {
    const [last = '', ...owners] = segments.toReversed();
    if (owners.some((name) => this.lexicon.tellsFailure(name))) return false;
    return this.lexicon.isRawMessage(last) || (this.lexicon.isWrapper(last) && owners.some((name) => this.lexicon.isRawMessage(name)));
  }

  /** What is said or sent, where it is there to be: `sendSms(to, body)`, `onChatMessage(message)`, `send(options)` of `sms.service.ts` at `.body`. */
  private findSaid(kind: Origin['kind'], state: State, named: readonly string[][]): FoundPayload | undefined {
    const names = kind === 'parameter' ? named.find((segments) => this.lexicon.isSaid(segments.at(-1) ?? '')) : undefined;
    return names && this.isSending(state) ? { source: this.lexicon.categories.text, near: 'project', names } : undefined;
  }

  /** What a function about patients is given or gets, under a name that only says that it holds something. */
  private findHolder(kind: Origin['kind'], state: State, named: readonly string[][]): FoundPayload | undefined {
    if (!hasNoShape(nodeOf(state).type) || !state.path.every((key) => isIndex(key) || this.lexicon.isWrapper(key))) return undefined;
    const answer = this.findAnswer(state);
    if (answer) return answer;
    const isHolder = (names: Path) => kind === 'parameter' && names.every((name) => this.lexicon.isWrapper(name));
    const names = named.find(
      (segments) => isHolder(segments) || (this.lexicon.isAnswer(segments) && !isOfTechnicalRoute(state, this.lexicon)),
    );
    return names && { source: this.lexicon.categories.record, near: 'place', names };
  }

  /** What a request was answered with; near the file where its address, or what was sent, says that it is about a patient, and anywhere in a health project where a number or date of one was sent. */
  private findAnswer(state: State): FoundPayload | undefined {
    if (!this.isAnswer(state)) return undefined;
    const isOfOne = askedKeys(state, this.lexicon).some((key) => this.tellsOne(key));
    const isSaid =
      routeWords(state, this.lexicon).some((word) => this.lexicon.isPlaceOfPatients(word)) ||
      askedWords(state, this.lexicon).some((word) => this.lexicon.isSubject(word));
    const near = isOfOne ? 'project' : isSaid ? 'file' : 'place';
    return { source: this.lexicon.categories.record, near, names: [callOf(state)?.member ?? ''] };
  }

  /** True for a name of what one person has and others haven't: `aadhaar`, `dateOfBirth`. */
  private tellsOne(key: string): boolean {
    const category = this.lexicon.classify([key], 'near')?.category ?? '';
    return identifiesAlone(this.lexicon.kinds, category) || this.lexicon.weightOf(key) >= 1;
  }

  /** True for what a request or a query came back with: `(await client.post(url)).data`, `reply.json()`. */
  private isAnswer(state: State): boolean {
    const member = callOf(state)?.member;
    const [verb = ''] = splitWords(member ?? '');
    if (member === undefined || isOfTechnicalRoute(state, this.lexicon)) return false;
    return (
      this.lexicon.readsAnswer(member) ||
      (state.path.some((key) => !isIndex(key)) && (this.lexicon.isReadVerb(verb) || this.lexicon.isWriteVerb(verb)))
    );
  }

  /** True for a path that leads to nothing but the value itself, or an element of it. */
  isWhole(path: Path): boolean {
    return path.every(
      (key) =>
        isIndex(key) ||
        keysLeftOut(key) !== undefined ||
        (splitWords(key).length === 1 && (this.lexicon.isContent(key) || this.lexicon.isDocument(key))),
    );
  }
}

/** The names of the function that has a parameter, and of its parameters. */
function namesAround(state: State): string[] {
  const facts = state.file.functions[nodeOf(state).ref ?? -1];
  return [facts?.name ?? '', ...(facts?.params ?? []).map((node) => state.file.nodes[node]?.name ?? '')];
}

/** The outermost function around a scope. */
function componentOf({ functions }: FileFacts, scope: number): number {
  let outermost = scope;
  for (let parent = functions[scope]?.parent ?? 0; parent > 0; parent = functions[parent]?.parent ?? 0) outermost = parent;
  return outermost;
}
