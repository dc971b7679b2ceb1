import type { Configuration, Knowledge, Manifest } from '@phitrace/core';
import { HealthTypeIndex, Lexicon, PrintedNames } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import { type ModuleResolver, Project } from '../graph/program.js';
import { EvidenceReader } from '../evidence/evidence.js';
import { healthProjects } from './health-projects.js';
import { PayloadReader } from '../evidence/payload-evidence.js';
import { Deidentifiers } from '../models/deidentifiers.js';
import { ModelIndex } from '../models/model-index.js';
import { RecipientResolver } from '../sinks/recipients.js';
import { Solver } from '../query/query.js';
import { TypeReader } from '../evidence/type-evidence.js';

/** What is known of a project before a file of it is read. */
export interface Basis {
  /** Absolute; locations are relative to it. */
  readonly root: string;
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  readonly models: ModelIndex;
  readonly health: HealthTypeIndex;
  readonly lexicon: Lexicon;
  readonly recipients: RecipientResolver;
  /** Package manifests below the root. */
  readonly manifests: readonly Manifest[];
}

/** Linked files that are ready to be asked. */
export interface Engine {
  readonly project: Project;
  readonly solver: Solver;
  readonly evidence: EvidenceReader;
  readonly recipients: RecipientResolver;
}

/** Indexes what is known of a project. */
export function toBasis(given: Pick<Basis, 'root' | 'knowledge' | 'configuration' | 'manifests'>): Basis {
  const { knowledge, configuration } = given;
  return {
    ...given,
    models: new ModelIndex(knowledge, majorsOf(given.manifests)),
    health: new HealthTypeIndex(knowledge),
    lexicon: new Lexicon(knowledge, configuration),
    recipients: new RecipientResolver(knowledge),
  };
}

/** The major version of each package on which all manifests agree that name one. */
function majorsOf(manifests: readonly Manifest[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const named = manifests.flatMap(({ manifest }) =>
    DEPENDENCIES.flatMap((key) => Object.entries((manifest[key] as object | undefined) ?? {})),
  );
  for (const [name, range] of named) {
    const major = Number(/^[~^>=v ]*(\d+)/.exec(String(range))?.[1] ?? NaN);
    if (!Number.isNaN(major)) found.set(name, found.has(name) && found.get(name) !== major ? NaN : major);
  }
  return new Map([...found].filter(([, major]) => !Number.isNaN(major)));
}

const DEPENDENCIES = ['dependencies', 'devDependencies'];

/** Links files, and sets up what is asked about them. */
export function linkFiles(basis: Basis, files: readonly FileFacts[], resolve: ModuleResolver): Engine {
  const { configuration, models, health, lexicon, recipients } = basis;
  const project = new Project(files, resolve);
  const deidentifiers = new Deidentifiers(configuration.deidentifiers, basis.knowledge.files);
  const names = new PrintedNames(project, lexicon);
  const types = new TypeReader(project, health, lexicon, configuration, models.cleanTypes, names);
  const evidence = new EvidenceReader(
    types,
    lexicon,
    health,
    models,
    healthProjects(project, basis),
    names,
    new PayloadReader(project, models, lexicon),
  );
  const solver = new Solver(project, models, configuration.limits, deidentifiers, lexicon, (state) => evidence.categoryAt(state));
  return { project, solver, evidence, recipients };
}
