import { ANY_KEY, type Confidence, findSinkKind, isIndex, memoize } from '@phitrace/core';
import { type HealthContext, type HealthTypeIndex, type Lexicon, type NameVerdict, type PrintedNames } from '@phitrace/naming';
import type { CallFacts, Edge, FileFacts, FlowNode, WrittenType } from '../graph/graph.js';
import { callOf, namesAt, propertyNames } from './names-at.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import type { ModelIndex } from '../models/model-index.js';
import type { TypeReader, TypeVerdict } from './type-evidence.js';

/** Why an origin is PHI. */
export interface Evidence {
  readonly category: string;
  readonly confidence: Confidence;
  /** For people: `type Patient from fhir/r4`, `name patient.ssn`. */
  readonly text: string;
  /** The source as a symbol, for fingerprints. */
  readonly source: string;
}

/** Origins that evidence can say something about. */
const READABLE = new Set<Origin['kind']>(['parameter', 'typed', 'external', 'module']);

/** Judges origins: by type first, by name where no type says anything. */
export class EvidenceReader {
  private readonly contexts = new WeakMap<FileFacts, HealthContext>();
  private readonly typeVerdicts = new Map<FlowNode, Map<string, TypeVerdict | undefined>>();

  constructor(
    private readonly types: TypeReader,
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly models: ModelIndex,
    private readonly projectIsHealth: boolean,
    readonly names: PrintedNames,
  ) {}

  /** The evidence that an origin is PHI (or a reference, or staff data, which the policy decides on); undefined when there is none. */
  read(origin: Origin, sinkKind: string): Evidence | undefined {
    const verdict = origin.kind === 'model' ? this.readModel(origin) : this.readOrigin(origin, sinkKind);
    return verdict?.category === 'none' ? undefined : verdict;
  }

  private readOrigin(origin: Origin, sinkKind: string): Evidence | undefined {
    if (!READABLE.has(origin.kind) || this.isRuntime(origin)) return undefined;
    return (
      this.readTypes(origin) ??
      this.readNames(origin) ??
      (this.takesFreeText(origin, sinkKind) ? this.readFreeText(origin) : undefined) ??
      this.readRequest(origin)
    );
  }

  /** True where text without a structure is PHI: at models, in uploads of a file about health, and in what a model answered. */
  private takesFreeText({ state }: Origin, sinkKind: string): boolean {
    const taken = findSinkKind(this.lexicon.kinds, sinkKind)?.takesFreeText;
    return taken === 'always' || (taken === 'in-health-files' && this.contextOf(state.file) === 'file') || isAnswered(state);
  }

  private isRuntime({ kind, state }: Origin): boolean {
    const node = nodeOf(state);
    return kind === 'module' && node.kind === 'global' && this.models.globals.has(node.name ?? '');
  }

  private readModel(origin: Origin): Evidence {
    const { state } = origin;
    const name = this.names.callee(callOf(state)?.text ?? '');
    return {
      category: this.modelCategory(origin),
      confidence: 'high',
      text: `result of ${name}`,
      source: this.symbolOf(name, state.path),
    };
  }

  private modelCategory({ state, type, category = this.lexicon.categories.record }: Origin): string {
    const health = type === undefined ? undefined : this.health.named(type);
    if (health) return this.health.categoryAt(health, state.path);
    if (state.path.length === 0) return category;
    const named = this.lexicon.classifyOfPatient(state.path)?.category;
    // What a transcription service returns beside the text is about the recording.
    const isText = category !== this.lexicon.categories.text || state.path.every((key) => isIndex(key) || this.lexicon.isContent(key));
    return named ?? (isText ? category : 'none');
  }

  private readTypes(origin: Origin): Evidence | undefined {
    for (const state of chainOf(origin.state)) {
      const verdict = this.typeVerdict(state);
      if (!verdict) continue;
      return this.isContradicted(state, verdict) ? undefined : { ...verdict, source: this.symbolOf(verdict.text, state.path) };
    }
    return undefined;
  }

  /** By the node and the path, which is all that a verdict depends on; memoised. */
  private typeVerdict(state: State): TypeVerdict | undefined {
    const node = nodeOf(state);
    if (!node.type && node.kind !== 'this' && node.kind !== 'call') return undefined;
    const byPath = memoize(this.typeVerdicts, node, () => new Map<string, TypeVerdict | undefined>());
    return memoize(byPath, state.path.join('.'), () => this.readTypeAt(state, node));
  }

  private readTypeAt(state: State, node: FlowNode): TypeVerdict | undefined {
    const context = this.contextOf(state.file);
    const own = node.type && this.types.read(state.file, node.type, state.path, context);
    if (own) return own;
    if (node.kind === 'this' && node.ref !== undefined) return this.memberVerdict(state, node.ref, context);
    const call = callOf(state);
    return call && (this.readTypeArguments(state, call, context) ?? this.readReceiver(state, call, context));
  }

  private memberVerdict(state: State, classId: number, context: HealthContext): TypeVerdict | undefined {
    const [key = '', ...rest] = state.path;
    const type = state.file.classes[classId]?.memberTypes.get(key);
    return type && this.types.read(state.file, type, rest, context);
  }

  /** The declared type of the receiver says what its method returns. */
  private readReceiver(state: State, call: CallFacts, context: HealthContext): TypeVerdict | undefined {
    const declared = declaredCallee(state.file, call.callee, []);
    return declared && this.types.readCall(state.file, declared.type, declared.keys, state.path, context);
  }

  private readTypeArguments(state: State, call: CallFacts, context: HealthContext): TypeVerdict | undefined {
    for (const type of call.typeArguments) {
      for (const path of this.types.unwrapped(state.path)) {
        const verdict = this.types.read(state.file, type, path, context);
        if (verdict) return verdict;
      }
    }
    return undefined;
  }

  private readNames(origin: Origin): Evidence | undefined {
    for (const state of chainOf(origin.state)) {
      for (const segments of namesAt(state, this.lexicon)) {
        const verdict = this.nameVerdict(state, segments);
        if (verdict) return this.isContradicted(state, verdict) ? undefined : this.toEvidence(verdict, segments);
      }
    }
    return this.readKey(origin);
  }

  /** True when a name nearer to the sink says that the same value is an id or staff's: `const clinician = userOf(request)`. */
  private isContradicted({ parent }: State, { confidence, category }: NameVerdict): boolean {
    if (confidence === 'high' || !this.lexicon.isPhi(category)) return false;
    const { reference, staff } = this.lexicon.categories;
    for (let state = parent; state && nodeOf(state).kind !== 'derive'; state = state.parent) {
      const verdicts = namesAt(state, this.lexicon).map((segments) => this.nameVerdict(state, segments));
      if (verdicts.some((verdict) => verdict && [reference, staff].includes(verdict.category))) return true;
    }
    return false;
  }

  /** A value that nothing else names, under a key that does: `{ patient: request.body }`. */
  private readKey({ kind, state: origin }: Origin): Evidence | undefined {
    if (kind !== 'parameter') return undefined;
    for (const state of chainOf(origin)) {
      const segments = propertyNames(state);
      const verdict = segments && this.nameVerdict(state, segments);
      if (verdict && verdict.confidence !== 'low') return this.toEvidence(verdict, segments);
    }
    return undefined;
  }

  /** The whole body of a request to a health project, as it came: no more than serialized. */
  private readRequest({ kind, state }: Origin): Evidence | undefined {
    if (!this.projectIsHealth || kind === 'module') return undefined;
    if ([...chainOf(state)].filter((each) => each !== state && callOf(each)).length > 1) return undefined;
    const segments = namesAt(state, this.lexicon).find((names) => this.lexicon.isRequestBody(names));
    return segments && this.toEvidence({ category: this.lexicon.categories.record, confidence: 'low' }, segments);
  }

  /** What people write or say to a model or send to somebody: in a health project that is about a patient. */
  private readFreeText(origin: Origin): Evidence | undefined {
    if (!this.projectIsHealth || origin.kind === 'module') return undefined;
    for (const state of chainOf(origin.state)) {
      if (state.file !== origin.state.file || nodeOf(state).scope !== nodeOf(origin.state).scope) break;
      if (state !== origin.state && callOf(state)) continue;
      const segments = namesAt(state, this.lexicon).find((names) => this.lexicon.isFreeText(names));
      if (segments)
        return {
          category: this.lexicon.categories.text,
          confidence: 'low',
          text: `text ${this.names.path(segments)}`,
          source: this.names.path(segments),
        };
    }
    return undefined;
  }

  private nameVerdict(state: State, segments: readonly string[]): NameVerdict | undefined {
    return this.lexicon.classify(segments, this.contextOf(state.file));
  }

  private toEvidence(verdict: NameVerdict, segments: readonly string[]): Evidence {
    const name = this.names.path(segments);
    return { ...verdict, text: `name ${name}`, source: name };
  }

  private symbolOf(text: string, path: readonly string[]): string {
    return [text, ...path.filter((key) => key !== ANY_KEY).map((key) => this.names.of(key))].join('.');
  }

  /** How near the health context of names in a file is. */
  contextOf(file: FileFacts): HealthContext {
    if (!this.projectIsHealth) return 'none';
    const known = this.contexts.get(file);
    if (known) return known;
    const context =
      this.lexicon.isHealth(file.contextWords) || file.imports.some(({ module }) => this.health.isHealthPackage(module))
        ? 'file'
        : 'project';
    this.contexts.set(file, context);
    return context;
  }

  /** The category that the declared type gives the value at a state, for the solver. */
  categoryAt(state: State): string | undefined {
    return this.typeVerdict(state)?.category;
  }

  /** True when a parameter says by its own name or type that it holds PHI. */
  isEvident(state: State): boolean {
    const verdict =
      this.typeVerdict(state) ??
      namesAt(state, this.lexicon)
        .map((segments) => this.nameVerdict(state, segments))
        .find(Boolean);
    return verdict !== undefined && this.lexicon.isPhi(verdict.category);
  }
}

/** True when a model stands between the origin and the sink. */
function isAnswered(end: State): boolean {
  return [...chainOf(end)].some(({ answered }) => answered);
}

const MAX_STEPS = 8;

/** The nearest declared type behind a callee, and the keys from there to the function. */
function declaredCallee(
  file: FileFacts,
  id: number,
  keys: readonly string[],
  steps = 0,
): { type: WrittenType; keys: readonly string[] } | undefined {
  const node = file.nodes[id];
  if (!node || steps > MAX_STEPS) return undefined;
  if (node.type && (keys.length > 0 || node.type.kind === 'function')) return { type: node.type, keys };
  const edge = onlyEdge(node);
  return edge && declaredCallee(file, edge.from, [...(edge.keys ?? []), ...keys], steps + 1);
}

/** The edge of a node that is another value, or a property of it, and nothing else. */
function onlyEdge({ edges }: FlowNode): Edge | undefined {
  const [edge, ...others] = edges;
  return edge && others.length === 0 && (edge.label === 'copy' || edge.label === 'read') ? edge : undefined;
}
