import { findSinkKind, type Framework, memoize } from '@phitrace/core';
import type { FileFacts } from '../../graph/graph.js';
import type { FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import type { RecipientResolver } from '../../sinks/recipients.js';
import type { SinkCall } from '../../sinks/sink-call.js';
import { sinksOfCall } from '../../sinks/sinks.js';
import { MESSAGE, sinksOfError, type TakenError } from './error-sinks.js';
import { takingPlacesIn, type TakingPlace } from './error-takers.js';
import { errorsFrom, errorsThrownIn, isOfChecked, isToldByRow, type MadeError, mayHaveKey } from './made-errors.js';
import type { Route } from '../routes/route.js';
import { frameworksInUse } from '../routes/route-calls.js';
import { uncaughtIn } from './uncaught-errors.js';

/** Places at which errors of one kind come out that are shown. */
const MAX_SHOWN = 4;

type Usual = Pick<SinkCall, 'kind' | 'verified' | 'notFor'>;

/** What becomes of errors. */
interface Fate {
  readonly errors: readonly MadeError[];
  /** What functions of the project do with them that are given errors. */
  readonly taken: readonly TakenError[];
  /** What is done with them otherwise. */
  readonly usual?: Usual | undefined;
}

/**
 * The errors that handlers of requests let through and those that nothing catches, as sinks of what they hold: `throw new Error(…)`
 * in a handler, or in what it calls, whose text the framework prints or answers with, or a function of the project that is given
 * such errors; and in a command, a job or a page.
 */
export class OpenErrorReader {
  private sinks?: ReadonlyMap<FileFacts, readonly SinkCall[]>;

  constructor(
    private readonly solver: Solver,
    private readonly recipients: RecipientResolver,
    private readonly frameworks: readonly Framework[],
    private readonly routes: () => readonly Route[],
  ) {}

  /** Those that are made in a file. */
  sinksIn(file: FileFacts): readonly SinkCall[] {
    this.sinks ??= this.findAll();
    return this.sinks.get(file) ?? [];
  }

  private findAll(): ReadonlyMap<FileFacts, readonly SinkCall[]> {
    const files = this.solver.project.all.filter(({ path }) => !this.solver.models.isTestPath(path));
    const used = frameworksInUse(files, this.frameworks).filter(({ errors }) => errors);
    const fates = [...used.filter(hasRoutes).flatMap((each) => this.ofRoutes(each, files)), ...this.ofUncaught(files, used)];
    const found = new Map<FileFacts, SinkCall[]>();
    for (const sink of mergeFates(fates).flatMap((fate) => this.toSinks(fate))) memoize(found, sink.at.file, () => []).push(sink);
    return found;
  }

  /** What comes out of the handlers of a framework, package by package. A function for errors of a package without handlers is for those of all. */
  private ofRoutes(framework: Framework, files: readonly FileFacts[]): Fate[] {
    const { project } = this.solver;
    const routes = new Map<string, Route[]>();
    for (const route of this.routes())
      if (route.framework.id === framework.id) memoize(routes, project.packageFolderOf(route.file), () => []).push(route);
    const places = routes.size === 0 ? [] : files.flatMap((file) => takingPlacesIn(this.solver, file, framework));
    const isNear = (folder: string) => (place: TakingPlace) => {
      const own = project.packageFolderOf(place.taker.file);
      return own === folder || !routes.has(own);
    };
    return [...routes].map(([folder, of]) => this.ofHandlers(framework, handlersOf(of), places.filter(isNear(folder))));
  }

  private ofHandlers(framework: Framework, handlers: readonly FunctionRef[], places: readonly TakingPlace[]): Fate {
    const { sink: kind, verified = 'known' } = framework.errors ?? {};
    const isUsual = kind !== undefined && places.every(({ observes }) => observes);
    const taken = places.flatMap((place) => this.takenAt(framework, place));
    return { errors: errorsFrom(this.solver, handlers), taken, usual: isUsual ? { kind, verified } : undefined };
  }

  /** Errors which nothing catches: what runs a command, a job or a page prints them. What handlers of requests let through is the framework's. */
  private ofUncaught(files: readonly FileFacts[], used: readonly Framework[]): Fate[] {
    const { solver } = this;
    const thrown = files.flatMap((file) => uncaughtIn(solver, file)).flatMap((ref) => errorsThrownIn(solver, ref));
    if (thrown.length === 0) return [];
    const handled = new Set(errorsFrom(solver, handlersOf(this.routes())).map(toKey));
    const open = thrown.filter((error) => !handled.has(toKey(error)));
    const places = used
      .filter((framework) => !hasRoutes(framework))
      .flatMap((framework) => files.flatMap((file) => takingPlacesIn(solver, file, framework).map((place) => ({ framework, place }))));
    const own = places.map(({ framework, place }) => {
      const { from, taker } = place;
      const folder = solver.project.packageFolderOf(taker.file);
      const errors = from ? errorsFrom(solver, from) : open.filter(({ at }) => solver.project.packageFolderOf(at.file) === folder);
      return { errors, taken: this.takenAt(framework, place), isTaken: !place.observes };
    });
    const taken = new Set(own.flatMap(({ errors, isTaken }) => (isTaken ? errors.map(toKey) : [])));
    return [...own, { errors: open.filter((error) => !taken.has(toKey(error)) && !this.isSink(error)), taken: [], usual: this.printed }];
  }

  private get printed(): Usual {
    const { names } = this.solver;
    const kind = names.sinks.log;
    return { kind, verified: 'known', notFor: findSinkKind(names.kinds, kind)?.notUncaught ?? [] };
  }

  private isSink({ at }: MadeError): boolean {
    return sinksOfCall(this.solver, this.recipients, at).length > 0;
  }

  private takenAt(framework: Framework, place: TakingPlace): TakenError[] {
    const { solver, recipients } = this;
    const checked = place.only.length > 0 ? [{ names: place.only, isSo: true }] : [];
    return sinksOfError({ solver, recipients, framework }, place).map((each) => ({ ...each, checked: [...checked, ...each.checked] }));
  }

  private toSinks({ error, taken, usual }: FateOfError): SinkCall[] {
    const { solver } = this;
    const own = taken.filter(
      ({ sink, path: [key], checked }) =>
        isOfChecked(solver, error, checked) && mayHaveKey(solver, error, key) && !isToldByRow(solver, error, sink.kind),
    );
    const groups = new Map<string, TakenError[]>();
    for (const each of own) memoize(groups, toGroup(each.sink), () => []).push(each);
    const known = [...groups.values()].flatMap((group) => toSinkOf(error, group));
    const isOpen = usual && !isToldByRow(solver, error) && known.every(({ kind }) => kind !== usual.kind);
    return isOpen ? [...known, toUsualSink(error, usual)] : known;
  }
}

/** What becomes of one error. */
interface FateOfError {
  readonly error: MadeError;
  readonly taken: TakenError[];
  usual: Usual | undefined;
}

function mergeFates(fates: readonly Fate[]): FateOfError[] {
  const merged = new Map<string, FateOfError>();
  for (const { errors, taken, usual } of fates)
    for (const error of errors) {
      const known = memoize(merged, toKey(error), (): FateOfError => ({ error, taken: [], usual }));
      known.taken.push(...taken);
      known.usual ??= usual;
    }
  return [...merged.values()];
}

/** True for a framework of which handlers of requests are known. */
function hasRoutes({ calls, files, decorators, directives, deployed, deploying }: Framework): boolean {
  return [calls, files, decorators, directives, deployed, deploying].some((each) => each.length > 0);
}

function handlersOf(routes: readonly Route[]): FunctionRef[] {
  return routes.flatMap((route) => route.handlers);
}

function toKey({ at: { file, call } }: Pick<MadeError, 'at'>): string {
  return `${file.path}:${call}`;
}

/** Who receives what as one. */
function toGroup({ kind, recipient }: SinkCall): string {
  return `${kind}:${recipient?.vendor ?? ''}`;
}

/** An error as what gives to the sinks that it comes to. */
function toSinkOf({ at, node }: MadeError, group: readonly TakenError[]): SinkCall[] {
  const sinks = [...new Map(group.map(({ sink }) => [toKey(sink), sink])).values()];
  const paths = new Map(group.map(({ path }) => [path.join('.'), path]));
  const inputs = [...paths.values()].map((path) => ({ node, path }));
  return sinks.slice(0, 1).map((main) => ({ ...main, at, inputs, comesTo: sinks.slice(0, MAX_SHOWN) }));
}

function toUsualSink({ at, node }: MadeError, usual: Usual): SinkCall {
  const { text = '' } = at.file.calls[at.call] ?? {};
  return { ...usual, at, name: text, inputs: [{ node, path: [MESSAGE] }] };
}
