import type { Framework, RouteDecorators } from '@phitrace/core';
import type { ClassFacts, Decorator, FileFacts } from '../../graph/graph.js';
import type { Solver } from '../../query/query.js';
import { isPartOf } from '../../models/model-index.js';
import { nodeOf } from '../../query/state.js';
import type { Route, RouteQuestion } from './route.js';

/** Classes above one another. */
const MAX_ANCESTORS = 5;

/** The routes that decorated methods of classes are. */
export function routesOfClasses({ solver, files, frameworks, faults }: RouteQuestion): Route[] {
  const decorating = frameworks.filter(({ decorators }) => decorators.length > 0);
  return decorating.flatMap((framework) => {
    const own = files.filter((file) => isOf(file, framework, decorating));
    return framework.decorators.flatMap((form) => {
      const global = files.flatMap((file) => globalDecorators(file, form));
      return faults.findIn(own, (file) =>
        file.classes.flatMap((facts, id) =>
          form.classes.length === 0 || hasAny(facts.decorators, form.classes)
            ? routesOf(solver, file, id, { framework, form, global })
            : [],
        ),
      );
    });
  });
}

/** False for a file whose decorators are those of another framework, which may be called the same; one that has them from the project may be of any. */
function isOf({ imports }: FileFacts, framework: Framework, all: readonly Framework[]): boolean {
  const isFrom = ({ packages }: Framework) => imports.some(({ module }) => isPartOf(module, packages));
  return isFrom(framework) || !all.some(isFrom);
}

interface Circumstances {
  readonly framework: Framework;
  readonly form: RouteDecorators;
  readonly global: readonly Decorator[];
}

/** Names behind a word that say what it makes: `provide: APP_GUARD, useClass: JwtAuthGuard`. */
const NAMED_BEHIND = 3;

/** What decorators anywhere make of every class, with the names that stand behind the words that say so. */
function globalDecorators({ classes }: FileFacts, { global }: RouteDecorators): Decorator[] {
  return classes.flatMap(({ decorators = [] }) =>
    decorators.flatMap((decorator) => {
      const args = decorator.args.flatMap((word, at) => (global.includes(word) ? decorator.args.slice(at, at + NAMED_BEHIND) : []));
      return args.length === 0 ? [] : [{ ...decorator, args }];
    }),
  );
}

function hasAny(decorators: readonly Decorator[] | undefined, names: readonly string[]): boolean {
  return decorators?.some(({ name }) => names.includes(name)) === true;
}

function routesOf(solver: Solver, file: FileFacts, classId: number, { framework, form, global }: Circumstances): Route[] {
  const own = file.classes[classId];
  const around = [...lineage(solver, file, own)].flatMap(({ decorators = [] }) => decorators);
  const base = own?.decorators?.find(({ name }) => form.classes.includes(name))?.args[0] ?? '';
  return file.functions.flatMap((facts, id) => {
    const marks = facts.classId === classId && hasAny(facts.decorators, form.methods) ? (facts.decorators ?? []) : [];
    const mark = marks.find(({ name }) => form.methods.includes(name));
    if (!mark) return [];
    const decorators = [...marks, ...around, ...global].filter(({ name }) => ![...form.methods, ...form.classes].includes(name));
    const name = toName(mark, base);
    const rest = { names: [facts.name], unread: [], guards: [], before: [], wrappers: [], decorators };
    return [{ file, span: mark, framework, name, handlers: [{ file, id }], ...rest }];
  });
}

function toName({ name, args: [path = ''] }: Decorator, base: string): string {
  const address = [base, path].filter((part) => part !== '').join('/');
  return `${name} ${/^[\w/:.*-]{0,60}$/.test(address) ? address : ''}`.trim();
}

/** A class, and those above it that are of the project. */
function* lineage(solver: Solver, file: FileFacts, facts: ClassFacts | undefined): IterableIterator<ClassFacts> {
  let current = facts;
  let home = file;
  for (let depth = 0; current && depth < MAX_ANCESTORS; depth++) {
    yield current;
    const { superNode } = current;
    const above = superNode === undefined ? undefined : solver.origins(home, superNode, []).find(({ kind }) => kind === 'class');
    if (!above) return;
    home = above.state.file;
    current = home.classes[nodeOf(above.state).ref ?? -1];
  }
}
