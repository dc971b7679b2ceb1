import { type Confidence, ControlSigns, type Location, memoize, type Project, type Recipient } from '@phitrace/core';
import { literalsAt, type OptionLiteral } from '../controls/option-literals.js';
import { factsMissing } from '../controls/record-facts.js';
import { requires, type Holds } from '../controls/requires.js';
import type { Route } from '../controls/route.js';
import { dataOfRoute, type RouteData } from '../controls/route-data.js';
import { findRoutes, holdsForRoute, isOpenRoute } from '../controls/routes.js';
import { ControlReader } from '../controls/signs.js';
import { callLocation, locationOf } from '../flows-to.js';
import { callsIn } from '../graph/calls-in.js';
import type { CallRef } from '../graph/program.js';
import { DeclaredFunctions } from '../models/declared-functions.js';
import { scopesIn } from '../controls/scopes.js';
import { openEngine, type OpenProject, reachOf } from './project-host.js';

export type { OptionLiteral } from '../controls/option-literals.js';
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
  /** As it is written: `openai.chat.completions.create`. */
  readonly callee: string;
  readonly categories: readonly string[];
  readonly confidence: Confidence;
  readonly recipient?: Recipient;
  /** Whether a control holds around it. */
  holds(control: string): Holds;
  /** What the records of a control around it don't tell. */
  factsMissing(control: string): readonly string[];
  /** What stands at a position of it: `arg[0].model`. */
  valuesAt(position: string): readonly OptionLiteral[];
}

/** What can be asked about the controls of a project. */
export interface Controls {
  readonly routes: readonly RouteSeen[];
  modelCalls(): readonly ModelCall[];
  /** True where data of patients is seen to reach anything. */
  handlesPatientData(): boolean;
}

/** Reads a project, to be asked which controls stand where. */
export function openControls(project: Project): Controls {
  const engine = openEngine(project);
  const readers = new Map<string, ControlReader>();
  const { kinds, frameworks } = project.setup.knowledge;
  const readerOf = (control: string) => memoize(readers, control, () => toReader(project, engine, kinds.controls[control]?.signs));
  const asked = new Set(engine.asked);
  return {
    handlesPatientData: () => handlesPatientData(engine),
    routes: findRoutes(engine.solver, frameworks)
      .filter(({ file }) => asked.has(file))
      .map((route) => toSeen(project, engine, route, readerOf)),
    modelCalls: () =>
      findModelCalls(project, engine, readerOf).filter(({ location }) => engine.asked.some(({ path }) => path === location.path)),
  };
}

function toReader({ setup }: Project, { solver }: OpenProject, signs: ControlSigns | undefined): ControlReader {
  const { configuration, knowledge } = setup;
  const known = signs ?? ControlSigns.parse({});
  const declared = known.declaredAs === undefined ? [] : configuration[known.declaredAs];
  return new ControlReader(solver, known, new DeclaredFunctions(declared, knowledge.files));
}

function toSeen({ setup }: Project, engine: OpenProject, route: Route, readerOf: (control: string) => ControlReader): RouteSeen {
  const { file, span, name } = route;
  const data = new Map<Route, RouteData | undefined>();
  return {
    location: locationOf(file, span.start, span.end),
    name,
    isOpen: isOpenRoute(route, setup.knowledge.openRoutes),
    get asksModel() {
      return reachesModel(engine, route);
    },
    holds: (control) => holdsForRoute(readerOf(control), route),
    data: () => memoize(data, route, () => dataOfRoute(engine.solver, engine.evidence, route)),
  };
}

/** Functions behind one another in which a call of a model is looked for. */
const MAX_DEPTH = 3;

function reachesModel({ solver }: OpenProject, { handlers }: Route): boolean {
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

function handlesPatientData(engine: OpenProject): boolean {
  return reachOf(engine).observations.some(({ flows }) => flows.some(({ category }) => engine.solver.names.isPhi(category)));
}

function findModelCalls({ setup }: Project, engine: OpenProject, readerOf: (control: string) => ControlReader): ModelCall[] {
  const { sinks } = setup.knowledge.kinds;
  return reachOf(engine).sinks.flatMap(({ sink, observations }) => {
    if (sinks[sink.kind]?.isModel !== true) return [];
    const flows = observations.flatMap((each) => each.flows).filter(({ category }) => engine.solver.names.isPhi(category));
    const [first] = flows;
    if (!first) return [];
    const { file, call } = sink.at;
    return [
      {
        location: callLocation(sink.at),
        enclosing: engine.names.path([file.functions[file.calls[call]?.scope ?? 0]?.name ?? ''].filter((name) => name !== '')),
        callee: engine.names.callee(sink.name),
        categories: [...new Set(flows.map(({ category }) => category))].sort(),
        confidence: flows.some(({ confidence }) => confidence === 'high') ? 'high' : first.confidence,
        ...(sink.recipient && { recipient: sink.recipient }),
        holds: (control) => requires(readerOf(control), sink.at),
        factsMissing: (control) => factsMissing(readerOf(control), sink.at),
        valuesAt: (position) => literalsAt(engine.solver, sink.at, position),
      },
    ];
  });
}
