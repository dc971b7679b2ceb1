import { ANY_KEY, type Evidence, findSinkKind, isIndex, type Source } from '@phitrace/core';
import {
  type HealthContext,
  type HealthTypeIndex,
  isAboutThings,
  type Lexicon,
  type NameVerdict,
  type PrintedNames,
} from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { AccountReader } from './account-evidence.js';
import { AskedSegments } from './asked-segments.js';
import { ComparedKinds } from './compared-kinds.js';
import { Doubts } from './doubts.js';
import { isToBeFilled } from './empty-field.js';
import { callOf, namesAt, propertyNames } from './names/names-at.js';
import { verdictOfReference } from './references.js';
import { Sureness } from './sureness.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import { isAnswered, isAssumed, isFar, isPrinted, isThrown } from './way.js';
import { FileContexts, type ProjectHealth } from './file-contexts.js';
import { FirstOnWay } from './first-on-way.js';
import { findFreeText } from './free-text.js';
import { isDerived, NamesOnWay } from './names/names-on-way.js';
import { MadeKinds } from './made-kinds.js';
import { SqlQueries } from './sql/sql-queries.js';
import { SurroundingsReader } from './surroundings.js';
import type { Classified } from './classified.js';
import type { CallRef } from '../graph/program.js';
import { LaterUseReader } from './later-use-evidence.js';
import { LaterUses } from './later-uses.js';
import { WeakSubjects } from './names/weak-subjects.js';
import type { PayloadReader } from './payload-evidence.js';
import type { ModelIndex } from '../models/model-index.js';
import type { TypeReader } from './types/type-evidence.js';
import { CallTypes } from './types/call-types.js';
import { TypesAt } from './types/types-at.js';
import { findOfOneKind, isAnyMemberGiven, isOnlyNamed, type TypeVerdict } from './types/type-verdict.js';

/** Origins that evidence can say something about. */
const READABLE = new Set<Origin['kind']>(['parameter', 'typed', 'external', 'module']);

/** Judges origins: by type first, by name where no type says anything. */
export class EvidenceReader {
  private readonly kinds: ComparedKinds;
  private readonly made: MadeKinds;
  private readonly uses: LaterUses;
  private readonly laterUses: LaterUseReader;
  private readonly weak: WeakSubjects;
  private readonly surroundings: SurroundingsReader;
  private readonly typed = new FirstOnWay((state) => this.typedAt(state));
  private readonly narrower = new FirstOnWay((state) => findOfOneKind(this.typesAt.of(state), state), isDerived);
  private readonly namedNothing = new FirstOnWay((state) => this.isOnlyNamedAt(state));
  private readonly onWay: NamesOnWay;
  private readonly doubts: Doubts;
  private readonly sureness: Sureness;
  private readonly contexts: FileContexts;
  private readonly typesAt: TypesAt;

  constructor(
    types: TypeReader,
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly models: ModelIndex,
    projects: ProjectHealth,
    readonly names: PrintedNames,
    payloads: PayloadReader,
    private readonly accounts: AccountReader,
  ) {
    this.kinds = new ComparedKinds(lexicon, health);
    this.made = new MadeKinds(lexicon, health);
    this.uses = new LaterUses(lexicon);
    this.laterUses = new LaterUseReader(lexicon, health, this.uses, this.kinds, this);
    this.weak = new WeakSubjects(lexicon, this.uses, accounts);
    this.surroundings = new SurroundingsReader(lexicon, payloads, new AskedSegments(health), this);
    const queries = new SqlQueries(lexicon);
    this.contexts = new FileContexts(lexicon, health, projects, queries);
    this.doubts = new Doubts(lexicon, queries);
    this.sureness = new Sureness(lexicon, accounts);
    this.typesAt = new TypesAt(types, new CallTypes(types, lexicon, models), this.contexts);
    this.onWay = new NamesOnWay(lexicon, (state, segments) => this.nameVerdict(state, segments));
  }

  /** The evidence that an origin is PHI (or a reference, or staff data, which the policy decides on); undefined when there is none. */
  read(origin: Origin, sinkKind: string, at?: CallRef): Classified | undefined {
    return this.doubts.isTooFar(origin.state) ? undefined : this.contexts.ofPatients(this.readNear(origin, sinkKind, at), origin);
  }

  private readNear(origin: Origin, sinkKind: string, at: CallRef | undefined): Classified | undefined {
    const verdict =
      origin.kind === 'model'
        ? this.readModel(origin)
        : (this.readOrigin(origin, sinkKind) ?? (at && this.surroundings.readAt(origin, at)));
    if (!verdict || verdict.category === 'none' || this.doubts.isDoubted(origin.state, verdict.category)) return undefined;
    // Without health anywhere near, an id is an id of something.
    const isSaid = this.lexicon.isPhi(verdict.category) || this.contextOf(origin.state.file) !== 'none';
    return isSaid ? this.sureness.of(verdict, origin.state, sinkKind, at) : undefined;
  }

  /** True for an origin that is nothing, whatever lies on the way from there: by its type, or because it isn't one that anything is said of. */
  isNothing({ kind, state }: Origin): boolean {
    if (kind === 'entry' || kind === 'cut') return !this.surroundings.isMessage(state);
    return kind !== 'module' && READABLE.has(kind) && this.categoryAt(state) === 'none';
  }

  /** What a call sends by itself, as a setting of it says: in code about health, data of patients. */
  ofSetting({ at, name }: { readonly at: { readonly file: FileFacts }; readonly name: string }, category: string): Classified | undefined {
    if (this.contextOf(at.file) === 'none') return undefined;
    return { category, confidence: 'medium', source: { evidence: { kind: 'setting', callee: this.names.callee(name) }, path: [] } };
  }

  private readOrigin(origin: Origin, sinkKind: string): Classified | undefined {
    if (!READABLE.has(origin.kind)) return this.readContainer(origin) ?? this.surroundings.readOther(origin);
    if (this.isRuntime(origin)) return this.surroundings.readPage(origin, sinkKind);
    const typed = this.readKind(origin);
    if (typed) return typed.category !== 'none' && this.isNamedNothing(origin.state) ? undefined : typed;
    const named = this.readNames(origin);
    if (!named) return this.readUnnamed(origin, sinkKind);
    return named.category === 'none' ? (this.readBehind(origin, sinkKind) ?? named) : named;
  }

  /** By the tag that it stands under, or its type; where that says nothing, or is that of records of any kind, by what the code asked of its kind. */
  private readKind(origin: Origin): Classified | undefined {
    const typed = this.readTypes(origin);
    const asked = typed && !typed.isOfAnyKind ? undefined : this.kinds.of(origin.state);
    return this.surroundings.readTag(origin.state) ?? (asked ? this.byName(asked.verdict, asked.names) : typed);
  }

  /** The name of what brings a value (`event`, `job`) says nothing of what it brings. */
  private readBehind(origin: Origin, sinkKind: string): Classified | undefined {
    return this.readWriting(origin, sinkKind) ?? this.surroundings.readBehind(origin, sinkKind);
  }

  /** What neither a type nor a name describes: by where it goes, by its later use, by where it enters. */
  private readUnnamed(origin: Origin, sinkKind: string): Classified | undefined {
    return (
      (this.takesFreeText(origin, sinkKind) ? this.readFreeText(origin) : undefined) ??
      this.readWriting(origin, sinkKind) ??
      this.surroundings.readSegment(origin) ??
      this.laterUses.read(origin) ??
      this.readWeakSubject(origin) ??
      this.surroundings.readPayload(origin, sinkKind) ??
      this.surroundings.readPage(origin, sinkKind) ??
      this.surroundings.readSearch(origin) ??
      this.surroundings.readText(origin, sinkKind)
    );
  }

  /** What somebody wrote into a page, where text is PHI. What it is called on the way tells no more of it. */
  private readWriting(origin: Origin, sinkKind: string): Classified | undefined {
    return this.takesFreeText(origin, sinkKind) ? this.surroundings.readWriting(origin) : undefined;
  }

  /** True where text without a structure is PHI: at models, in uploads of a file about health, and in what a model answered, but not where asking it failed. */
  private takesFreeText({ state }: Origin, sinkKind: string): boolean {
    const taken = findSinkKind(this.lexicon.kinds, sinkKind)?.takesFreeText;
    return (
      taken === 'always' ||
      (taken === 'in-health-files' && this.contextOf(state.file) === 'file') ||
      (isAnswered(state) && !isThrown(state) && !isFar(state))
    );
  }

  private isRuntime({ kind, state }: Origin): boolean {
    const node = nodeOf(state);
    return kind === 'module' && node.kind === 'global' && this.models.globals.has(node.name ?? '');
  }

  private readModel(origin: Origin): Classified {
    const { state } = origin;
    const source = this.sourceOf({ kind: 'result', callee: this.names.callee(callOf(state)?.text ?? '') }, state.path);
    const category = this.kinds.of(state)?.verdict.category ?? this.modelCategory(origin);
    const isStaffs = this.lexicon.isIdentity(category) && this.onWay.staffs.from(state.parent) !== undefined;
    const confidence = this.health.lists(origin.type, state.path) ? 'high' : 'medium';
    return { category: isStaffs ? this.lexicon.categories.staff : category, confidence, source };
  }

  private modelCategory({ state, type, category = this.lexicon.categories.record }: Origin): string {
    const typed = this.typedCategory(state, type);
    if (typed !== undefined) return typed;
    if (state.path.length === 0) return category;
    const named = this.lexicon.classifyOfPatient(state.path)?.category;
    // What a transcription service returns beside the text is about the recording.
    const isText = category !== this.lexicon.categories.text || state.path.every((key) => isIndex(key) || this.lexicon.isContent(key));
    return named ?? (isText ? category : 'none');
  }

  /** What the type argument of the call says, or the type that the row names. */
  private typedCategory(state: State, type: string | undefined): string | undefined {
    const typed = this.typesAt.of(state);
    if (typed?.confidence === 'high') return typed.category;
    const health = type === undefined ? undefined : this.health.addressed(type);
    if (!health) return undefined;
    const { category, listed } = this.health.at(health, state.path);
    // What the type does not list may stand in a bundle of such records: there a name that is no patient's counts.
    const named = listed ? undefined : this.lexicon.classifyOfPatient(state.path)?.category;
    return named !== undefined && !this.lexicon.isPhi(named) ? named : category;
  }

  /** What is filled where nobody sees it, by the type that it is declared with, or by a tag, whatever it begins with. */
  private readContainer(origin: Origin): Classified | undefined {
    const typed = origin.kind === 'literal' ? this.readTypes(origin) : undefined;
    if (typed?.source.evidence.kind === 'tag') return typed;
    return typed && isToBeFilled(origin.state) && this.lexicon.isPhi(typed.category) ? { ...typed, confidence: 'low' } : undefined;
  }

  private readTypes(origin: Origin): Classified | undefined {
    const { state = origin.state, answer: verdict = this.typesAt.of(state) } = this.typed.from(origin.state) ?? {};
    if (!verdict || isOnlyNamed(verdict)) return undefined;
    if (verdict.isObject && isPrinted(state, (member) => this.lexicon.isPrinter(member)))
      return { category: 'none', confidence: verdict.confidence, source: this.sourceOf(verdict.evidence, []) };
    if (this.isDenied(origin, state, verdict)) return undefined;
    const { category, confidence, evidence, isOfAnyKind } = this.narrowed(state, verdict);
    return { category, confidence, source: this.sourceOf(evidence, state.path), isOfAnyKind };
  }

  /** True where it is staff's, where what it is called contradicts its type, and for a type of any kind of record, where the code makes one about nobody. */
  private isDenied(origin: Origin, state: State, verdict: TypeVerdict): boolean {
    if (this.isOfStaff(state, verdict) || this.isContradicted(state, verdict)) return true;
    return verdict.isOfAnyKind === true && this.made.isOfNobody(origin.state);
  }

  /** What a nearer type says, where the one at the origin is of any kind of record and that one of a kind that is about nobody. */
  private narrowed({ parent }: State, verdict: TypeVerdict): TypeVerdict {
    const narrower = verdict.isOfAnyKind ? this.narrower.from(parent)?.answer : undefined;
    return narrower && !this.lexicon.isPhi(narrower.category) ? narrower : verdict;
  }

  /** True where a declared member's name says on a long way that it holds nothing of a person: then it is rather another value. */
  private isNamedNothing(end: State): boolean {
    return isFar(end) && this.namedNothing.from(end) !== undefined;
  }

  /** True for a value whose own name, or that of its type, says that it is staff's, where its type says no more than a name would. */
  private isOfStaff(state: State, verdict: TypeVerdict): boolean {
    const { staff, reference } = this.lexicon.categories;
    const isId = verdict.category === reference;
    if (!isId && (verdict.confidence === 'high' || !this.lexicon.isPhi(verdict.category))) return false;
    if (!isId && this.accounts.isTypedUser(verdict)) return true;
    return namesAt(state, this.lexicon).some((segments) => this.nameVerdict(state, segments)?.category === staff);
  }

  private readNames(origin: Origin): Classified | undefined {
    const { state, answer: named } = this.onWay.named.from(origin.state) ?? {};
    if (!state || !named) return this.readKey(origin);
    const { segments, verdict } = named;
    if (verdict.category === 'none') return this.readIdentifier(state) ?? this.byName(verdict, segments);
    return this.isContradicted(state, verdict) || this.onWay.isThing(state, named) ? undefined : this.byName(verdict, segments);
  }

  /** A name nearer to the sink that identifies a person by itself, whatever the value was read from: `const ssn = row.fields[3]`. */
  private readIdentifier({ parent }: State): Classified | undefined {
    const named = this.onWay.identifying.from(parent)?.answer;
    return named && this.byName(named.verdict, named.segments);
  }

  /** True when a name nearer to the sink says that the same value is an id or staff's: `const clinician = userOf(request)`. */
  private isContradicted(state: State, { confidence, category }: NameVerdict): boolean {
    if (!this.lexicon.isPhi(category) || (confidence === 'high' && (!isFar(state) || this.onWay.saysWho(category)))) return false;
    // The id of a map may be a patient's name; an id is not called so.
    const isPassedOn = this.lexicon.isContact(category) && !isAssumed(state);
    const isStaffsOnly = (confidence === 'medium' && this.lexicon.isIdentity(category)) || isPassedOn;
    const { staffs, references } = this.onWay;
    return staffs.from(state.parent) !== undefined || (!isStaffsOnly && references.from(state.parent) !== undefined);
  }

  /** A value that nothing else names, under a key that does: `{ patient: request.body }`. */
  private readKey({ kind, state: origin }: Origin): Classified | undefined {
    if (kind !== 'parameter' && kind !== 'external') return undefined;
    for (const state of chainOf(origin)) {
      const segments = propertyNames(state);
      const verdict = segments && this.nameVerdict(state, segments);
      if (verdict && this.isToldByKey(kind, segments, verdict)) return this.byName(verdict, segments);
    }
    return undefined;
  }

  /** What a call gave is told by a medical word only. Keys in capitals name components and classes. */
  private isToldByKey(kind: Origin['kind'], [key = '']: readonly string[], { category, confidence }: NameVerdict): boolean {
    if (kind !== 'parameter') return /^[a-z_]/.test(key) && this.lexicon.isMedical(category) && category !== this.lexicon.categories.record;
    return confidence !== 'low' || this.lexicon.isContact(category);
  }

  /** True for what came from outside, where its type or what is read of it says that it is about nobody. */
  isKnownOtherwise(end: State): boolean {
    if ([...chainOf(end)].some((state) => this.typesAt.of(state)?.category === 'none')) return true;
    return isAboutThings(this.lexicon, this.uses.of(end.file, end.node, end.path).ownMembers);
  }

  /** Somebody of a weak name, of whom the rest of the file reads what only patients have. */
  private readWeakSubject(origin: Origin): Classified | undefined {
    const found = this.contextOf(origin.state.file) === 'none' ? undefined : this.weak.find(origin);
    return found && this.byName(found.verdict, found.segments);
  }

  /** What people write or say to a model or send to somebody: in a health project that is about a patient. */
  private readFreeText(origin: Origin): Classified | undefined {
    if (origin.kind === 'module' || this.contextOf(origin.state.file) === 'none' || this.surroundings.isAboutReference(origin))
      return undefined;
    const names = findFreeText(this.lexicon, origin.state);
    return names && this.byText(names);
  }

  byText(names: readonly string[]): Classified {
    const source = this.sourceOf({ kind: 'text', names: this.names.all(names) }, []);
    return { category: this.lexicon.categories.text, confidence: 'low', source };
  }

  private typedAt(state: State): TypeVerdict | undefined {
    const verdict = this.typesAt.of(state);
    if (!verdict || isOnlyNamed(verdict)) return undefined;
    return this.lexicon.isPhi(verdict.category) && isAnyMemberGiven(verdict, state) ? undefined : verdict;
  }

  private isOnlyNamedAt(state: State): true | undefined {
    const verdict = this.typesAt.of(state);
    return verdict && isOnlyNamed(verdict) ? true : undefined;
  }

  nameVerdict(state: State, segments: readonly string[]): NameVerdict | undefined {
    const verdict = this.lexicon.classify(segments, this.contexts.at(state));
    // Who a user is is staff's where the name alone says nothing, too.
    const said = verdict ?? this.lexicon.classify(segments, 'near');
    return said && this.accounts.isStaffs(segments, said, state)
      ? { category: this.lexicon.categories.staff, confidence: 'high' }
      : verdict;
  }

  /** True for a number by these names that others have, too: that of a rule of the house, or of a member of a group. */
  isOfOthers(state: State, segments: readonly string[]): boolean {
    return this.doubts.areOfOthers([segments], state);
  }

  byName(verdict: NameVerdict, segments: readonly string[]): Classified {
    const { category, confidence } =
      verdict.category === this.lexicon.categories.reference ? verdictOfReference(this.lexicon, segments) : verdict;
    return { category, confidence, source: this.sourceOf({ kind: 'name', names: this.names.all(segments) }, []) };
  }

  private sourceOf(evidence: Evidence, path: readonly string[]): Source {
    return { evidence, path: this.names.all(path.filter((key) => key !== ANY_KEY)) };
  }

  /** How near the health context of names in a file is. */
  contextOf(file: FileFacts): HealthContext {
    return this.contexts.of(file);
  }

  /** The category that the declared type gives the value at a state, for the solver. */
  categoryAt(state: State): string | undefined {
    return this.typedAt(state)?.category;
  }

  /** True when a parameter says by its own name or type that it holds PHI. */
  isEvident(state: State): boolean {
    const nameVerdicts = () => namesAt(state, this.lexicon).map((segments) => this.nameVerdict(state, segments));
    const verdict = this.typesAt.of(state) ?? nameVerdicts().find(Boolean);
    return verdict !== undefined && this.lexicon.isPhi(verdict.category);
  }
}
