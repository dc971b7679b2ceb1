import { Faults, type Manifest } from '@phitrace/core';
import { HealthTypeIndex, Lexicon, PrintedNames } from '@phitrace/naming';
import { listDependencies } from '@phitrace/sources';
import type { FileFacts } from '../graph/graph.js';
import { type ModuleResolver, LinkedProject } from '../graph/program.js';
import { AccountReader } from '../evidence/account-evidence.js';
import { EvidenceReader } from '../evidence/evidence.js';
import type { Basis } from './basis.js';
import type { Variables } from './variables.js';
import { healthProjects } from './health-projects.js';
import { ownSubjects } from './own-subjects.js';
import { PayloadReader } from '../evidence/payload-evidence.js';
import { DeclaredSafeguards } from '../models/declared-safeguards.js';
import { ModelIndex } from '../models/model-index.js';
import { OpenErrorReader } from '../controls/errors/open-errors.js';
import type { Route } from '../controls/routes/route.js';
import { SafeguardsAround } from '../controls/safeguards-around.js';
import { findRoutes } from '../controls/routes/routes.js';
import { isMethodOfLanguage } from '../evidence/types/language-types.js';
import { RecipientResolver } from '../sinks/recipients.js';
import type { Solver } from '../query/query.js';
import { DemandSolver } from '../query/solver.js';
import type { State } from '../query/state.js';
import type { SinkCall } from '../sinks/sink-call.js';
import { findAnswers } from '../sinks/answers.js';
import { findCodedAnswers } from '../sinks/coded-answers.js';
import { findSinks } from '../sinks/sinks.js';
import { asksModel } from '../sinks/transports.js';
import { TypeReader } from '../evidence/types/type-evidence.js';

export type { Basis } from './basis.js';

/** Linked files that are ready to be asked. */
export interface Engine {
  readonly project: LinkedProject;
  readonly solver: Solver;
  readonly evidence: EvidenceReader;
  readonly recipients: RecipientResolver;
  readonly around: SafeguardsAround;
  readonly openErrors: OpenErrorReader;
  /** The functions that answer requests, found when somebody asks. */
  readonly routes: () => readonly Route[];
  readonly names: PrintedNames;
  /** Notes the files in which a mistake of ours breaks what is asked beside the sinks: routes, controls, values. */
  readonly faults: Faults;
}

/** Indexes what is known of a project. */
export function toBasis(given: Pick<Basis, 'root' | 'knowledge' | 'configuration' | 'manifests'>, environment?: Variables): Basis {
  const { knowledge, configuration } = given;
  return {
    ...given,
    models: new ModelIndex(knowledge, majorsOf(given.manifests), environment),
    health: new HealthTypeIndex(knowledge),
    lexicon: new Lexicon(knowledge, configuration),
    recipients: new RecipientResolver(knowledge, given.manifests),
  };
}

/** The major version of each package on which all manifests agree that name one. */
function majorsOf(manifests: readonly Manifest[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, range] of manifests.flatMap(({ manifest }) => listDependencies(manifest))) {
    const major = Number(/^[~^>=v ]*(\d+)/.exec(String(range))?.[1] ?? NaN);
    if (!Number.isNaN(major)) found.set(name, found.has(name) && found.get(name) !== major ? NaN : major);
  }
  return new Map([...found].filter(([, major]) => !Number.isNaN(major)));
}

/** Links files, and sets up what is asked about them. */
export function linkFiles(basis: Basis, files: readonly FileFacts[], resolve: ModuleResolver, schemas?: FileFacts): Engine {
  const { configuration, models, health, recipients } = basis;
  const project = new LinkedProject(
    files,
    resolve,
    basis.manifests.map(({ folder }) => folder),
    schemas,
  );
  const projects = healthProjects(project, basis);
  const lexicon = basis.lexicon.withSubjects(ownSubjects(project.all.filter(projects.isOfHealth), basis.lexicon));
  const declared = new DeclaredSafeguards(basis.knowledge, configuration);
  const names = new PrintedNames(project, lexicon);
  const types = new TypeReader(project, health, lexicon, configuration, models.cleanTypes, names);
  const evidence = new EvidenceReader(
    types,
    lexicon,
    health,
    models,
    projects,
    names,
    new PayloadReader(project, models, lexicon),
    new AccountReader(project, lexicon),
  );
  const categoryAt = (state: State) => evidence.categoryAt(state);
  const isOfLanguage = (state: State) => isMethodOfLanguage(project, state);
  const solver = new DemandSolver(project, models, configuration.limits, declared, lexicon, categoryAt, isOfLanguage, (asking, at) =>
    asksModel(asking, recipients, at),
  );
  const { frameworks } = basis.knowledge;
  const faults = new Faults();
  let found: readonly Route[] | undefined;
  const routes = () => (found ??= findRoutes(solver, frameworks, faults));
  const openErrors = new OpenErrorReader(solver, recipients, frameworks, routes);
  const around = new SafeguardsAround(solver, basis.knowledge, configuration);
  return { project, solver, evidence, recipients, around, openErrors, routes, names, faults };
}

/** The sinks of a file: calls, answers that are given back, and errors that handlers of requests let through. */
export function sinksIn({ solver, recipients, openErrors }: Engine, file: FileFacts): SinkCall[] {
  return [
    ...findSinks(solver, recipients, file),
    ...findAnswers(solver, file),
    ...findCodedAnswers(solver, file),
    ...openErrors.sinksIn(file),
  ];
}
