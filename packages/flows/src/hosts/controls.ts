import { type Confidence, type Faults, type Location, memoize, type Recipient, type Setup } from '@phitrace/core';
import { classifyColumn } from '@phitrace/naming';
import { findEffects, isReviewed } from '../controls/effects.js';
import { textsGiven } from '../controls/given-keys.js';
import { isInstructedByRequests } from '../controls/instructions.js';
import { literalsAt, type OptionLiteral } from '../controls/option-literals.js';
import { factsMissing } from '../controls/record-facts.js';
import { requires, type Holds } from '../controls/requires.js';
import type { Route } from '../controls/routes/route.js';
import { dataOfRoute, type RouteData } from '../controls/routes/route-data.js';
import { type DeployedHandler, routeOfDeployed } from '../controls/routes/route-deployed.js';
import { holdsForRoute, isOpenRoute } from '../controls/routes/routes.js';
import { toControlReader } from '../controls/safeguards-around.js';
import type { ControlReader } from '../controls/signs.js';
import { type DeclaredField, fieldsInCode } from '../controls/schema-fields.js';
import { isScoped } from '../controls/vector-scope.js';
import { callLocation, locationOf } from '../flows-to.js';
import { callsIn } from '../graph/calls-in.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { isPartOf } from '../models/model-index.js';
import { scopesIn } from '../controls/scopes.js';
import type { Engine } from './engine.js';
import { reachesAnything, reachOf } from './sink-reach.js';

export type { OptionLiteral } from '../controls/option-literals.js';
export type { DeployedHandler } from '../controls/routes/route-deployed.js';
export type { Holds } from '../controls/requires.js';

/** A function that answers requests, and what it is seen to handle. */
export interface RouteSeen {
  readonly location: Location;
  /** `GET /patients/:id`, as far as it is written. */
  readonly name: string;
  /** True where anybody may ask by what it says of itself. */
  readonly isOpen: boolean;
  /** True where it asks a model, by itself or through what it calls. */
  readonly asksModel: boolean;
  /** Whether a control holds before it or in it. */
  holds(control: string): Holds;
  /** The data of patients that it answers with or is sent; asked where it matters, since it costs. */
  data(): RouteData | undefined;
}

/** A call that sends data of patients to a model. */
export interface ModelCall {
  readonly location: Location;
  readonly enclosing: string;
  /** As reports print it: `openai.chat.completions.create`. */
  readonly callee: string;
  readonly categories: readonly string[];
  readonly confidence: Confidence;
  readonly recipient?: Recipient;
  /** Whether a control holds around it. */
  holds(control: string): Holds;
  /** True where what it calls ends with one of these names, as the code writes them: `responses.create`. */
  endsWith(names: readonly string[]): boolean;
  /** What the records of a control around it don't tell. */
  factsMissing(control: string): readonly string[];
  /** What stands at a position of it: `arg[0].model`. */
  valuesAt(position: string): readonly OptionLiteral[];
  /** The texts under the keys of a control that it, or what made its client, is given: `region`. */
  textsOf(control: string): readonly string[];
  /** True where what somebody sent stands in the instructions of the model, which keys of a control hold. */
  isInstructedByRequests(control: string): boolean;
}

/** A call of a vector store that data of patients reaches, or one that makes a model's answer take effect. */
export type GuardedCall = Pick<ModelCall, 'location' | 'enclosing' | 'callee' | 'categories' | 'confidence' | 'recipient' | 'holds'>;

/** A field of a store, as code or a schema declares it. */
export interface SchemaField extends Omit<DeclaredField, 'file' | 'span'> {
  readonly location: Location;
}

/** What can be asked about the controls of a project. */
export interface Controls {
  /** Notes the files in which a mistake of ours breaks an answer. */
  readonly faults: Faults;
  readonly routes: readonly RouteSeen[];
  /** The routes that functions are which files of infrastructure name; what code says to be routes is not among them. */
  routesOf(handlers: readonly DeployedHandler[]): readonly RouteSeen[];
  modelCalls(): readonly ModelCall[];
  /** The calls of vector stores that data of patients reaches. */
  vectorCalls(): readonly GuardedCall[];
  /** The calls that write what a model says of patients into a record or an order, or send it to somebody. */
  effects(control: string): readonly GuardedCall[];
  /** The fields of stores that code declares. */
  fields(): readonly SchemaField[];
  /** The data that a field holds by its name, beside its store and the other fields. */
  categoryOfField(field: SchemaField): string | undefined;
  /** True for a name that says that a control is there. */
  isName(control: string, name: string): boolean;
  /** True where data of patients is seen to reach anything. */
  handlesPatientData(): boolean;
  /** The paths of the files whose code imports a package, or a part of it. */
  importersOf(name: string): readonly string[];
  /** Who receives what calls in the code send, be that anything of patients or not. */
  recipients(): readonly Recipient[];
}

/** Code that is linked, and what is known of its project. */
export interface ControlledCode {
  readonly setup: Pick<Setup, 'knowledge' | 'configuration'>;
  readonly engine: Engine;
  /** The files that are asked about. */
  readonly asked: readonly FileFacts[];
  /** The text of a file, as its facts were read from. */
  readonly textOf: (file: FileFacts) => string;
}

/** What is asked about the controls of code that is linked already. */
export function toControls(code: ControlledCode): Controls {
  const { setup, engine } = code;
  const readers = new Map<string, ControlReader>();
  const { frameworks } = setup.knowledge;
  const readerOf = (control: string) =>
    memoize(readers, control, () => toControlReader(engine.solver, setup.knowledge, setup.configuration, control));
  const asked = new Set(code.asked);
  const routes = engine.routes().filter(({ file }) => asked.has(file));
  const opened: Opened = { ...code, routes, readerOf };
  return {
    faults: engine.faults,
    handlesPatientData: () => reachesAnything(engine, code.asked, ({ category }) => engine.solver.names.isPhi(category)),
    importersOf: (name) =>
      engine.project.all
        .filter(({ imports }) => imports.some(({ module, typeOnly }) => !typeOnly && isPartOf(module, [name])))
        .map(({ path }) => path),
    recipients: () => reachOf(engine, code.asked).sinks.flatMap(({ sink: { recipient } }) => recipient ?? []),
    routes: routes.map((route) => toSeen(opened, route)),
    routesOf: (handlers) =>
      handlers
        .flatMap((handler) => engine.faults.attempt(handler.files[0] ?? '', () => routeOfDeployed(engine.solver, frameworks, handler), []))
        .filter(({ file }) => asked.has(file))
        .map((route) => toSeen(opened, route)),
    modelCalls: () => findModelCalls(opened),
    vectorCalls: () => findVectorCalls(opened),
    effects: (control) => findEffectCalls(opened, control),
    fields: () => fieldsOf(opened),
    categoryOfField: (field) => classifyColumn(engine.solver.names, { ...field, isHealth: true })?.category,
    isName: (control, name) => readerOf(control).isName(name),
  };
}

function fieldsOf({ setup, engine, asked, textOf }: Opened): SchemaField[] {
  const { solver, faults } = engine;
  const question = { solver, faults, schemas: setup.knowledge.fieldSchemas, textOf };
  return fieldsInCode(asked, question).map(({ file, span, ...field }) => ({
    ...field,
    location: locationOf(file, span.start, span.end),
  }));
}

interface Opened extends ControlledCode {
  readonly routes: readonly Route[];
  readonly readerOf: (control: string) => ControlReader;
}

function toSeen({ setup, engine, readerOf }: Opened, route: Route): RouteSeen {
  const { file, span, name } = route;
  const data = new Map<Route, RouteData | undefined>();
  return {
    location: locationOf(file, span.start, span.end),
    name,
    isOpen: isOpenRoute(route, setup.knowledge.openRoutes),
    get asksModel() {
      return reachesModel(engine, route);
    },
    holds: (control) =>
      route.isGuarded && setup.knowledge.kinds.controls[control]?.role === 'route-guard' ? 'held' : holdsForRoute(readerOf(control), route),
    data: () => memoize(data, route, () => dataOfRoute(engine.solver, engine.evidence, route)),
  };
}

/** Functions behind one another in which a call of a model is looked for. */
const MAX_DEPTH = 3;

function reachesModel({ solver }: Engine, { handlers }: Route): boolean {
  let open = handlers;
  for (let depth = 0; depth <= MAX_DEPTH && open.length > 0; depth++) {
    const calls = open.flatMap(({ file, id }) =>
      [...scopesIn(file, id)].flatMap((scope) => callsIn(file, scope)).map((call): CallRef => ({ file, call })),
    );
    if (calls.some((call) => solver.models.isModelOutput(solver.rowsOf(call)))) return true;
    open = calls.flatMap((call) => solver.targetsOf(call).functions);
  }
  return false;
}

/** A call of a sink that data of patients reaches. */
type ReachedCall = Omit<GuardedCall, 'holds'> & { readonly at: CallRef };

function findReached({ engine, asked: files }: Opened, isMeant: (kind: string) => boolean): ReachedCall[] {
  const asked = new Set(files);
  return reachOf(engine, files).sinks.flatMap(({ sink, observations }) => {
    if (!isMeant(sink.kind) || !asked.has(sink.at.file)) return [];
    const flows = observations.flatMap((each) => each.flows).filter(({ category }) => engine.solver.names.isPhi(category));
    const [first] = flows;
    if (!first) return [];
    const confidence = flows.some((flow) => flow.confidence === 'high') ? 'high' : first.confidence;
    const { recipient } = sink;
    const categories = [...new Set(flows.map(({ category }) => category))].sort();
    return [{ at: sink.at, ...placeOf(engine, sink.at, sink.name), categories, confidence, ...(recipient && { recipient }) }];
  });
}

function placeOf({ names }: Engine, at: CallRef, name: string): Pick<GuardedCall, 'location' | 'enclosing' | 'callee'> {
  const around = at.file.functions[at.file.calls[at.call]?.scope ?? 0]?.name ?? '';
  return { location: callLocation(at), enclosing: names.path([around].filter((each) => each !== '')), callee: names.callee(name) };
}

function findModelCalls(opened: Opened): ModelCall[] {
  const { setup, engine, routes, readerOf } = opened;
  const { sinks } = setup.knowledge.kinds;
  return findReached(opened, (kind) => sinks[kind]?.isModel === true).map(({ at, ...call }) => ({
    ...call,
    holds: (control) => requires(readerOf(control), at),
    endsWith: (names) => names.some((name) => `.${at.file.calls[at.call]?.text ?? ''}`.endsWith(`.${name}`)),
    factsMissing: (control) => factsMissing(readerOf(control), at),
    valuesAt: (position) => literalsAt(engine.solver, at, position),
    textsOf: (control) => textsGiven(readerOf(control), at),
    isInstructedByRequests: (control) => isInstructedByRequests(readerOf(control), at, routes),
  }));
}

function findVectorCalls(opened: Opened): GuardedCall[] {
  const { readerOf } = opened;
  const { sinks } = opened.setup.knowledge.kinds;
  return findReached(opened, (kind) => sinks[kind]?.isIndex === true).map(({ at, ...call }) => ({
    ...call,
    holds: (control) => isScoped(readerOf(control), at),
  }));
}

function findEffectCalls({ engine, asked, readerOf }: Opened, control: string): GuardedCall[] {
  const reader = readerOf(control);
  return findEffects(reader, engine.evidence, asked, engine.faults).map(({ at, categories }) => ({
    ...placeOf(engine, at, at.file.calls[at.call]?.text ?? ''),
    categories,
    confidence: 'medium',
    holds: () => isReviewed(reader, at),
  }));
}
