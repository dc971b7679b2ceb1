import { findSinkKind } from '@phitrace/core';
import type { AskedSegments } from './asked-segments.js';
import type { Classified } from './classified.js';
import type { HealthContext, Lexicon, NameVerdict } from '@phitrace/naming';
import type { FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import { boundVariable, emptyField } from './empty-field.js';
import { asksInGeneral, labelIn, labelsAt, textBefore } from './names/labels.js';
import { callOf, namesAt, propertyNames } from './names/names-at.js';
import { NamesBeside } from './names/names-beside.js';
import { PlaceReader } from './place-evidence.js';
import { isAssumed, isFar, isThrown } from './way.js';
import type { FoundPayload } from './found-payload.js';
import type { PayloadReader } from './payload-evidence.js';

/** How names are read near a file. */
interface SurroundingsOf {
  contextOf(file: FileFacts): HealthContext;
  nameVerdict(state: State, segments: readonly string[]): NameVerdict | undefined;
  /** True where its type or what is read of it says that it is about nobody. */
  isKnownOtherwise(state: State): boolean;
  byName(verdict: NameVerdict, segments: readonly string[]): Classified;
}

/** Judges what neither a type nor a name describes: by where it enters, by what the code around it is about, by what stands beside it. */
export class SurroundingsReader {
  private readonly places: PlaceReader;
  private readonly beside: NamesBeside;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly payloads: PayloadReader,
    private readonly segments: AskedSegments,
    private readonly reading: SurroundingsOf,
  ) {
    this.places = new PlaceReader(lexicon);
    this.beside = new NamesBeside(lexicon);
  }

  /** What was read of a message by the name of a segment about a patient. */
  readSegment({ state }: Origin): Classified | undefined {
    const category = this.reading.contextOf(state.file) === 'none' ? undefined : this.segments.categoryFrom(state);
    if (category === undefined || !this.lexicon.isPhi(category)) return undefined;
    return this.reading.byName({ category, confidence: 'medium' }, []);
  }

  /** What stands in a record of images, by its tag. */
  readTag(state: State): Classified | undefined {
    const category = this.segments.categoryOfTag(state);
    if (category === undefined || this.reading.contextOf(state.file) === 'none') return undefined;
    return this.reading.byName({ category, confidence: 'medium' }, []);
  }

  /** What is empty until somebody types it: `useState({ birthDate: '' })`. */
  private readEmpty(origin: Origin): Classified | undefined {
    const { value } = nodeOf(origin.state);
    if (value !== '' && value !== null) return isEmpty(nodeOf(origin.state)) ? this.readBound(origin.state) : undefined;
    const isState = (state: State) => this.lexicon.makesState(callOf(state)?.member ?? '');
    if (![...chainOf(origin.state)].some(isState)) return this.readEmptyField(origin.state) ?? this.readBound(origin.state);
    const isText = value === '' && origin.state.path.length === 0;
    const searched = isText ? this.payloads.entries.findSearch(origin, true) : undefined;
    return this.readEntry(origin, searched) ?? this.readNamedEmpty(origin.state);
  }

  /** A field of a component that nothing in the code fills is what its template is bound to: `[(ngModel)]="patientName"`. */
  private readEmptyField(origin: State): Classified | undefined {
    const held = emptyField(origin);
    return held && this.readNames(held, held.path);
  }

  /** A variable that nothing in the code fills, but the markup does. */
  private readBound(origin: State): Classified | undefined {
    const held = boundVariable(origin);
    const segments = held && namesAt(held, this.lexicon)[0];
    return segments && this.readNames(held, segments);
  }

  private readNamedEmpty(origin: State): Classified | undefined {
    if (isFar(origin)) return undefined;
    // A form lists what stands in a field first: `{ birthDate: ['', Validators.required] }`.
    const segments = propertyNames(origin) ?? (origin.parent && propertyNames(origin.parent));
    return segments && this.readNames(origin, segments);
  }

  /** What is empty as yet, by what it is called alone. */
  private readNames(state: State, segments: readonly string[]): Classified | undefined {
    const verdict = this.reading.nameVerdict(state, segments);
    return verdict && this.lexicon.isPhi(verdict.category) ? this.reading.byName({ ...verdict, confidence: 'low' }, segments) : undefined;
  }

  /** What comes from outside as a whole, where health is as near as that takes. In an address it is what came in one. */
  readPayload(origin: Origin, sinkKind: string, byName = true): Classified | undefined {
    return sinkKind === this.lexicon.sinks.address ? undefined : this.readEntry(origin, this.payloads.find(origin, byName));
  }

  /** The address of a request, unless it becomes an address again or goes back to who sent it. */
  private readAddress(origin: Origin, sinkKind: string): Classified | undefined {
    const isKnown = sinkKind === this.lexicon.sinks.address || findSinkKind(this.lexicon.kinds, sinkKind)?.answersAsker === true;
    return isKnown ? undefined : this.readEntry(origin, this.payloads.entries.findAddress(origin));
  }

  /** What nobody gave a value yet, and what came back with an error. */
  readOther(origin: Origin): Classified | undefined {
    if (origin.kind === 'literal') return this.readEmpty(origin);
    return origin.kind === 'error' ? this.readEntry(origin, this.payloads.entries.findRejection(origin)) : undefined;
  }

  /** What is brought by something whose name says nothing of it: `event`, `job`, the address of a request. */
  readBehind(origin: Origin, sinkKind: string): Classified | undefined {
    return (
      this.readSegment(origin) ??
      this.readPayload(origin, sinkKind, false) ??
      this.readAddress(origin, sinkKind) ??
      this.readPage(origin, sinkKind) ??
      this.readSearch(origin)
    );
  }

  /** The address of a page, where somebody else learns which pages are seen. */
  readPage(origin: Origin, sinkKind: string): Classified | undefined {
    const isFollowed = findSinkKind(this.lexicon.kinds, sinkKind)?.followsPages === true;
    return isFollowed ? this.readEntry(origin, this.payloads.entries.findPage(origin)) : undefined;
  }

  /** What somebody searches for. */
  readSearch(origin: Origin): Classified | undefined {
    return this.readUnlessReference(origin, this.payloads.entries.findSearch(origin));
  }

  /** What somebody wrote into a page. */
  readWriting(origin: Origin): Classified | undefined {
    return this.readUnlessReference(origin, this.payloads.entries.findWriting(origin));
  }

  private readUnlessReference(origin: Origin, found: FoundPayload | undefined): Classified | undefined {
    return found && !this.isAboutReference(origin) ? this.readEntry(origin, found) : undefined;
  }

  /** True for what is typed where people look something up, or write what is there for everybody. */
  isOfReference(origin: Origin): boolean {
    return this.payloads.entries.findWriting(origin) !== undefined && this.isAboutReference(origin);
  }

  /** True in code about what there is for everybody. */
  isAboutReference({ state }: Origin): boolean {
    return this.places.isOfReference(state) || this.isLabelledReference(state);
  }

  /** True where the text before it asks for what there is for everybody: `codes matching: ${query}`, `search for trials about ${topic}`. */
  private isLabelledReference(end: State): boolean {
    for (const state of chainOf(end)) {
      const text = textBefore(state);
      if (text === undefined) continue;
      if (asksInGeneral(this.lexicon, text) || this.lexicon.isReferencePlace(labelIn(this.lexicon, text) ?? '')) return true;
    }
    return false;
  }

  /** What people write, in code about patients. In an address it is what came in one. */
  readText(origin: Origin, sinkKind: string): Classified | undefined {
    if (sinkKind === this.lexicon.sinks.address || isFar(origin.state) || isThrown(origin.state)) return undefined;
    return this.readEntry(origin, this.payloads.entries.findText(origin));
  }

  /** What the call says that it is given it for. */
  readAt(origin: Origin, at: CallRef): Classified | undefined {
    const { kind, state } = origin;
    const kept = kind === 'literal' ? this.readKept(origin, at) : undefined;
    if (kept) return kept;
    // Most ways end in neither; what was assumed on them is looked at last.
    if (kind !== 'parameter' && kind !== 'external') return unlessAssumed(state, this.readMessage(state, at));
    if (isAssumed(state)) return undefined;
    return this.readLabel(state, at) ?? this.readBeside(origin, at) ?? this.readMessage(state, at) ?? this.readUnderRecords(origin, at);
  }

  /** A part of a state that is empty as it begins, where the state is kept as it will be: `defineStore('intake', { state: () => ({ patientName: '' }) })`. */
  private readKept(origin: Origin, { file, call }: CallRef): Classified | undefined {
    const { value, kind } = nodeOf(origin.state);
    const isEmpty = value === '' || value === null || kind === 'object';
    return isEmpty && this.lexicon.keepsState(file.calls[call]?.member ?? '') ? this.readNamedEmpty(origin.state) : undefined;
  }

  /** What came from outside, where it is put under a name that says whose it is. */
  private readUnderRecords(origin: Origin, at: CallRef): Classified | undefined {
    if (this.reading.contextOf(at.file) === 'none' || !this.beside.isUnderRecords(at)) return undefined;
    const found = this.payloads.find(origin, true);
    if (!found || found.near === 'format' || this.reading.isKnownOtherwise(origin.state)) return undefined;
    return this.reading.byName({ category: found.source, confidence: 'low' }, found.names);
  }

  /** What a text before a value says that it is. */
  private readLabel(state: State, at: CallRef): Classified | undefined {
    const context = this.reading.contextOf(at.file);
    if (context === 'none' || this.isOfFailure(state) || this.isCalledReference(state)) return undefined;
    for (const label of labelsAt(this.lexicon, statesNear(state), at)) {
      const category = this.categoryOfLabel(label, context);
      if (this.lexicon.isPhi(category)) return this.reading.byName({ category, confidence: 'low' }, [label]);
    }
    return undefined;
  }

  /** True for an error, or what is read of one: the text before it says what failed. */
  private isOfFailure(end: State): boolean {
    return statesNear(end).some((state) => [nodeOf(state).name ?? '', ...state.path].some((name) => this.lexicon.tellsFailure(name)));
  }

  /** True for what the code calls an id: the text before it says of what. */
  private isCalledReference(end: State): boolean {
    const { reference } = this.lexicon.categories;
    return statesNear(end).some((state) =>
      namesAt(state, this.lexicon).some((names) => this.lexicon.classify(names, 'near')?.category === reference),
    );
  }

  private categoryOfLabel(label: string, context: HealthContext): string {
    if (context !== 'project' && this.lexicon.isDocument(label)) return this.lexicon.categories.record;
    return this.lexicon.classify([label], context)?.category ?? '';
  }

  /** A clinical word that says nothing by itself, in a call that says which patient it is about: `score`, `reason`. */
  private readBeside({ kind, state: origin }: Origin, at: CallRef): Classified | undefined {
    if (this.reading.contextOf(at.file) === 'none' || !this.beside.isAboutPatient(at)) return undefined;
    for (const state of statesNear(origin)) {
      const segments = namesAt(state, this.lexicon).find((names) => this.lexicon.isWeaklyClinical(names));
      const category = segments && this.lexicon.categoryOfPatient(segments);
      // `letter` may be what makes letters.
      if (category && (kind === 'parameter' || category !== this.lexicon.categories.text))
        return this.reading.byName({ category, confidence: 'low' }, segments);
    }
    return undefined;
  }

  /** A part of a message that a request brings, in a call that says which patient it is about: `req.body.subject`. */
  private readMessage(origin: State, at: CallRef): Classified | undefined {
    const names = namesAt(origin, this.lexicon).find((segments) => this.payloads.entries.isPartOfMessage(segments));
    if (!names || this.reading.contextOf(at.file) === 'none' || !this.beside.isAboutPatient(at)) return undefined;
    return this.reading.byName({ category: this.lexicon.categories.text, confidence: 'low' }, names);
  }

  /** True where a part of a message stands that a request brings. */
  isMessage(origin: State): boolean {
    return namesAt(origin, this.lexicon).some((segments) => this.payloads.entries.isPartOfMessage(segments));
  }

  /** True where health is as near to a place as a value needs that nothing else describes. */
  private isNear(at: State, near: FoundPayload['near']): boolean {
    const context = this.reading.contextOf(at.file);
    const isHealth = context !== 'none';
    return {
      project: isHealth,
      file: isHealth && context !== 'project',
      place: isHealth && this.places.isOfPatients(at),
      format: isHealth && this.places.readsMessages(at),
    }[near];
  }

  private readEntry(origin: Origin, found: FoundPayload | undefined): Classified | undefined {
    const { state } = origin;
    if (!found || this.reading.isKnownOtherwise(state) || this.isOfReference(origin) || this.places.isOfProgram(state)) return undefined;
    // A field of a form says nothing of what it is for; the form that is told what was typed does.
    const ends = isFar(state) ? [state] : [state, [...chainOf(state)].at(-1) ?? state];
    return [found.said ?? state, ...ends].some((end) => this.isNear(end, found.near))
      ? this.reading.byName({ category: found.source, confidence: 'low' }, found.names)
      : undefined;
  }
}

/** True for a list or an object of nothing, and for a variable without a value. */
function isEmpty({ kind, value, edges, parts }: FlowNode): boolean {
  return edges.length === 0 && value === undefined && parts === undefined && ['object', 'literal', 'local'].includes(kind);
}

/** What is said of a value, unless it was given to a function that nobody knows. */
function unlessAssumed(end: State, said: Classified | undefined): Classified | undefined {
  return said && !isAssumed(end) ? said : undefined;
}

/** The states of a way that lie in the function in which it ends. */
function statesNear(origin: State): State[] {
  const states = [...chainOf(origin)];
  const end = states.at(-1) ?? origin;
  return states.filter((state) => state.file === end.file && nodeOf(state).scope === nodeOf(end).scope);
}
