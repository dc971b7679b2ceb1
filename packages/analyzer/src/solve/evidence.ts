import type { Confidence } from '@phitrace/core';
import type { CallFacts, Edge, FileFacts, FlowNode } from '../facts/graph.js';
import { splitWords } from '../facts/words.js';
import type { HealthTypeIndex } from './health-types.js';
import type { HealthContext, Lexicon, NameVerdict } from './lexicon.js';
import { chainOf, nodeOf, type Origin, type State } from './state.js';
import type { TypeSays } from './solver.js';
import type { TypeReader, TypeVerdict } from './type-evidence.js';

/** Why an origin is PHI. */
export interface Evidence {
  readonly category: string;
  readonly confidence: Confidence;
  /** For people: `type Patient from fhir/r4`, `name patient.ssn`. */
  readonly text: string;
  /** The source as a symbol, for fingerprints. */
  readonly source: string;
  /** The state that gave the evidence. */
  readonly at: State;
}

/** Globals of the language and the runtime, whose names say nothing about patients. */
const RUNTIME = new Set(
  'process Math Date Object Number String Boolean JSON console import Promise Symbol Array Map Set Intl performance navigator crypto'.split(
    ' ',
  ),
);

/** Where what people write goes without a structure that would say what it is. */
const FREE_TEXT_SINKS = new Set(['llm', 'embedding', 'speech', 'vector-store']);

/** Judges origins: by type first, by name where no type says anything. */
export class EvidenceReader {
  private readonly contexts = new WeakMap<FileFacts, HealthContext>();

  constructor(
    private readonly types: TypeReader,
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly projectIsHealth: boolean,
  ) {}

  /** The evidence that an origin is PHI (or a reference, or staff data, which the policy decides on); undefined when there is none. */
  read(origin: Origin, sinkKind: string): Evidence | undefined {
    if (origin.kind === 'model') return this.readModel(origin);
    if (!['parameter', 'typed', 'external', 'module'].includes(origin.kind)) return undefined;
    if (origin.kind === 'module' && isRuntime(origin.state)) return undefined;
    const verdict =
      this.readTypes(origin) ??
      this.readNames(origin) ??
      (FREE_TEXT_SINKS.has(sinkKind) || (sinkKind === 'storage' && this.contextOf(origin.state.file) === 'file') || isAnswered(origin.state)
        ? this.readFreeText(origin)
        : undefined);
    return verdict && verdict.category !== 'none' ? verdict : undefined;
  }

  private readModel(origin: Origin): Evidence {
    const { state } = origin;
    const type = origin.type === undefined ? undefined : this.health.named(origin.type);
    const category = type
      ? this.health.categoryAt(type, state.path)
      : (this.lexicon.classify(['patient', ...state.path], 'near')?.category ?? origin.category ?? 'record');
    const call = callOf(state);
    const name = call?.text ?? '';
    return {
      category: state.path.length === 0 && !type ? (origin.category ?? category) : category,
      confidence: 'high',
      text: `result of ${name}`,
      source: symbolOf(name, state.path),
      at: state,
    };
  }

  private readTypes(origin: Origin): Evidence | undefined {
    for (const state of chainOf(origin.state)) {
      const verdict = this.typeVerdict(state);
      if (verdict) return { ...verdict, source: symbolOf(verdict.text, state.path), at: state };
    }
    return undefined;
  }

  private typeVerdict(state: State): TypeVerdict | undefined {
    const node = nodeOf(state);
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
    let id: number | undefined = call.callee;
    let keys: readonly string[] = [];
    for (let steps = 0; id !== undefined && steps < 8; steps++) {
      const node: FlowNode | undefined = state.file.nodes[id];
      if (node?.type && (keys.length > 0 || node.type.kind === 'function'))
        return this.types.readCall(state.file, node.type, keys, state.path, context);
      const [edge, ...others]: readonly Edge[] = node?.edges ?? [];
      if (!edge || others.length > 0 || !['copy', 'read'].includes(edge.label)) return undefined;
      keys = [...(edge.keys ?? []), ...keys];
      id = edge.from;
    }
    return undefined;
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
        if (verdict) return { ...verdict, text: `name ${segments.join('.')}`, source: symbolOf(segments.join('.'), []), at: state };
      }
    }
    return undefined;
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
          category: 'free-text',
          confidence: 'low',
          text: `text ${segments.join('.')}`,
          source: symbolOf(segments.join('.'), []),
          at: state,
        };
    }
    return undefined;
  }

  private nameVerdict(state: State, segments: readonly string[]): NameVerdict | undefined {
    return this.lexicon.classify(segments, this.contextOf(state.file));
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

  /** What the declared type at a state says, for the solver. */
  typeSays(state: State): TypeSays {
    const verdict = this.typeVerdict(state);
    if (!verdict) return undefined;
    return ['none', 'reference', 'staff'].includes(verdict.category) ? 'none' : 'phi';
  }

  /** True when a parameter says by its own name or type that it holds PHI. */
  isEvident(state: State): boolean {
    const verdict =
      this.typeVerdict(state) ??
      namesAt(state, this.lexicon)
        .map((segments) => this.nameVerdict(state, segments))
        .find(Boolean);
    return verdict !== undefined && !['none', 'reference', 'staff'].includes(verdict.category);
  }
}

/** True when a model stands between the origin and the sink. */
function isAnswered(end: State): boolean {
  return [...chainOf(end)].some(({ answered }) => answered);
}

function isRuntime(state: State): boolean {
  const node = nodeOf(state);
  return node.kind === 'global' && RUNTIME.has(node.name ?? '');
}

function callOf(state: State): CallFacts | undefined {
  const node = nodeOf(state);
  return node.kind === 'call' && node.ref !== undefined ? state.file.calls[node.ref] : undefined;
}

/** The access paths that name the value at a state, the most telling first. */
function namesAt(state: State, lexicon: Lexicon): string[][] {
  const node = nodeOf(state);
  const path = state.path.filter((key) => key !== '*' && !key.startsWith('!'));
  const key = keyNames(state);
  if (key) return [[...key, ...path]];
  const call = callOf(state);
  if (call) return callNames(state, call, path, lexicon);
  if (node.kind === 'this') return path.length > 0 ? [path] : [];
  if (!['local', 'parameter', 'import', 'global'].includes(node.kind)) return [];
  if (node.name === undefined || node.name === '') return path.length > 0 ? [path] : [];
  return [[node.name, ...path]];
}

/** `/patients?email=${x}` and `params.set('email', x)` name a value beside it. */
function keyNames(state: State): string[] | undefined {
  const { parent } = state;
  if (!parent || parent.file !== state.file) return undefined;
  const { kind, parts = [], ref } = nodeOf(parent);
  if (kind === 'derive') return queryNames(parts, state.node);
  if (kind !== 'mutated' || ref === undefined) return undefined;
  const place = state.file.path.split('/').at(-1)?.split('.')[0] ?? '';
  const args = state.file.calls[ref]?.args ?? [];
  const name = state.file.nodes[args[0]?.node ?? -1]?.value;
  return typeof name === 'string' && args.findIndex((argument) => argument.node === state.node) === 1 ? [place, name] : undefined;
}

function queryNames(parts: readonly (string | number)[], node: number): string[] | undefined {
  const index = parts.indexOf(node);
  const before = parts[index - 1];
  const [, name] = (typeof before === 'string' && /[?&]([\w.-]+)=$/.exec(before)) || [];
  if (name === undefined) return undefined;
  const route = parts
    .slice(0, index)
    .filter((part) => typeof part === 'string')
    .join('')
    .split('?')[0]
    ?.split('/')
    .filter(Boolean)
    .at(-1);
  return route === undefined ? [name] : [route, name];
}

/** `getPatientName()` names what it returns; `prisma.patient.findMany()` and `get('/patients')` say it by receiver and route. */
function callNames(state: State, call: CallFacts, path: readonly string[], lexicon: Lexicon): string[][] {
  const [verb = '', ...rest] = splitWords(call.member);
  if (!lexicon.isReadVerb(verb)) return path.length > 0 ? [[...path]] : [];
  const names: string[][] = [];
  const noun = rest.filter((word) => !['by', 'many', 'one', 'first', 'unique', 'all', 'async'].includes(word));
  if (noun.length > 0 && rest[0] !== 'by') names.push([noun.join('_'), ...path]);
  const receiver = call.text.split('.').at(-2)?.replace(/\(.*$/, '');
  if (receiver) names.push([receiver, ...path]);
  for (const argument of call.args) {
    const text = routeText(state.file, argument.node);
    if (text !== undefined) names.push([text, ...path]);
  }
  if (path.length > 0) names.push([...path]);
  return names;
}

/** The last fixed word of a route or table name. */
function routeText(file: FileFacts, id: number): string | undefined {
  const node = file.nodes[id];
  const text = typeof node?.value === 'string' ? node.value : node?.parts?.filter((part) => typeof part === 'string').join('/');
  if (text === undefined || /\s/.test(text)) return undefined;
  return text
    .split(/[?#]/)[0]
    ?.split('/')
    .filter((part) => /^[A-Za-z][\w-]*$/.test(part))
    .at(-1);
}

function symbolOf(text: string, path: readonly string[]): string {
  return [text, ...path.filter((key) => key !== '*')].join('.');
}
