import type { Configuration, Knowledge, Manifest } from '@phitrace/core';
import { HealthTypeIndex, Lexicon, PrintedNames, splitWords } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import { type ModuleResolver, Project } from '../graph/program.js';
import { EvidenceReader } from '../evidence/evidence.js';
import { Deidentifiers } from '../models/deidentifiers.js';
import { ModelIndex } from '../models/model-index.js';
import { RecipientResolver } from '../sinks/recipients.js';
import { Solver } from '../query/query.js';
import type { State } from '../query/state.js';
import { asksModel } from '../sinks/transports.js';
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
  const evidence = new EvidenceReader(types, lexicon, health, models, isHealthProject(project, basis), names);
  const categoryAt = (state: State) => evidence.categoryAt(state);
  const solver = new Solver(project, models, configuration.limits, deidentifiers, lexicon, categoryAt, (asking, at) =>
    asksModel(asking, recipients, at),
  );
  return { project, solver, evidence, recipients };
}

/** A share of health files from which on a project handles health data: ten code bases about health have 2.5 % and more, three others 0.14 % and less. */
const HEALTH_SHARE = 0.01;

/** A project handles health data when a manifest says so, or a share of its files, of which one alone is none. */
function isHealthProject(project: Project, basis: Basis): boolean {
  const libraries = new Set(basis.knowledge.libraries.filter(({ health }) => health).flatMap(({ packages }) => packages));
  const isHealthModule = (name: string) => libraries.has(name) || basis.health.isHealthPackage(name);
  if (basis.manifests.some(({ manifest }) => speaksOfHealth(manifest, basis.lexicon, isHealthModule))) return true;
  const files = project.all.filter(
    (file) => basis.lexicon.isHealth(file.contextWords) || file.imports.some(({ module }) => isHealthModule(module)),
  );
  return files.length > 1 && files.length >= project.all.length * HEALTH_SHARE;
}

function speaksOfHealth(manifest: Manifest['manifest'], lexicon: Lexicon, isHealthModule: (name: string) => boolean): boolean {
  const words = [manifest['name'], manifest['description']].flatMap((text) => (typeof text === 'string' ? splitWords(text) : []));
  const dependencies = DEPENDENCIES.flatMap((key) => Object.keys((manifest[key] as object | undefined) ?? {}));
  return lexicon.isHealth(words) || dependencies.some(isHealthModule);
}
