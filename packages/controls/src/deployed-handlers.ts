import type { DeployedFunctions, Framework, Project } from '@phitrace/core';
import type { DeployedHandler } from '@phitrace/flows';
import { type DataNode, findNode, ifReadable, readJson, readYaml, toFilter } from '@phitrace/sources';

/** Folders of compiled code, and where its source lies. */
const COMPILED = /(^|\/)(?:dist|build|out|lib)\//;

/** The functions that files of infrastructure have requests answered by. */
export function deployedHandlers(project: Project): DeployedHandler[] {
  return project.setup.knowledge.frameworks.flatMap((framework) =>
    framework.deployed.flatMap((form) => {
      const isMeant = toFilter('', { include: form.files, exclude: [] });
      return project.files
        .filter(({ path, runsIn }) => runsIn !== 'test' && isMeant(path))
        .flatMap(({ path, ...file }) => documentsOf(project, { path, ...file }).flatMap((root) => handlersIn(root, path, framework, form)));
    }),
  );
}

function documentsOf({ readText }: Project, file: Project['files'][number]): readonly DataNode[] {
  const read = file.path.endsWith('.json') ? readJson : readYaml;
  return ifReadable(() => read(readText(file)).documents) ?? [];
}

function handlersIn(root: DataNode, path: string, { id }: Framework, form: DeployedFunctions): DeployedHandler[] {
  const functions = findNode(root, form.functions);
  return entriesOf(functions).flatMap(({ value }) => {
    const [, module, exported] = /^(.+)\.(\w+)$/.exec(textUnder(value, form.handler)) ?? [];
    if (module === undefined || exported === undefined) return [];
    const folder = [path.split('/').slice(0, -1).join('/'), textUnder(value, form.folder)].filter((part) => part !== '').join('/');
    return requestsOf(value, form).map((event) => ({
      framework: id,
      files: toPaths(`${folder === '' ? '' : `${folder}/`}${module}`),
      exported,
      name: nameOf(event),
      isGuarded: apisOf(root, event, form).some((api) => hasKey(api, form.guardsOfAll, form.none)) || hasKey(event, form.guards, form.none),
    }));
  });
}

/** The events of a function that are requests over HTTP, and the address of its own. */
function requestsOf(value: DataNode, { events, requests, addresses }: DeployedFunctions): DataNode[] {
  const all = findNode(value, events);
  const listed = all?.kind === 'list' ? all.items : entriesOf(all).map((entry) => entry.value);
  const found = listed.flatMap((event) =>
    entriesOf(event)
      .filter(({ key }) => requests.includes(key))
      .map((entry) => entry.value),
  );
  const typed = listed.filter((event) => requests.includes(textUnder(event, ['Type'])));
  const properties = findNode(value, events.slice(0, -1)) ?? value;
  const own = entriesOf(properties).filter(
    ({ key, value: given }) => addresses.includes(key) && !(given.kind === 'scalar' && given.value === false),
  );
  return [...found, ...typed, ...own.map((entry) => entry.value)];
}

/** What may turn people away from all that an API is asked: of the one that an event names, and outside of all; anywhere where that isn't told. */
function apisOf(root: DataNode, event: DataNode, { functions, apis }: DeployedFunctions): DataNode[] {
  const outside = entriesOf(root).flatMap(({ key, value }) => (key === functions[0] ? [] : [value]));
  const inner = findNode(event, ['Properties']) ?? event;
  const named = apis.flatMap((key) => [textUnder(inner, [key]), textUnder(inner, [key, 'Ref'])]).find((text) => text !== '');
  if (apis.length === 0) return [root];
  if (named === undefined) return outside;
  const own = findNode(root, [...functions, named]);
  return own ? [own, ...outside] : [root];
}

/** `GET /patients`, as far as it is written. */
function nameOf(event: DataNode): string {
  if (event.kind === 'scalar') return typeof event.value === 'string' ? event.value : '';
  const inner = findNode(event, ['Properties']) ?? event;
  const read = (...keys: string[]) => keys.map((key) => textUnder(inner, [key])).find((text) => text !== '') ?? '';
  return `${read('method', 'Method').toUpperCase()} ${read('path', 'Path')}`.trim();
}

/** Whether one of these keys stands in a value, at any depth, and isn't switched off. */
function hasKey(node: DataNode | undefined, keys: readonly string[], none: readonly (string | boolean)[]): boolean {
  if (node?.kind === 'list') return node.items.some((item) => hasKey(item, keys, none));
  return entriesOf(node).some(({ key, value }) => {
    const isOff = value.kind === 'scalar' ? none.some((each) => each === value.value) : isAllOff(value, none);
    return (keys.includes(key) && !isOff) || hasKey(value, keys, none);
  });
}

/** `Auth: { Authorizer: NONE }` asks nobody. */
function isAllOff(node: DataNode, none: readonly (string | boolean)[]): boolean {
  const entries = entriesOf(node);
  return entries.length > 0 && entries.every(({ value }) => value.kind === 'scalar' && none.some((each) => each === value.value));
}

function entriesOf(node: DataNode | undefined) {
  return node?.kind === 'map' ? node.entries : [];
}

function textUnder(node: DataNode, path: readonly string[]): string {
  const found = path.length === 0 ? undefined : findNode(node, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : '';
}

/** Where the code may lie: as it is written, and beside compiled code. */
function toPaths(path: string): string[] {
  const plain = path
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/');
  return [plain, plain.replace(COMPILED, '$1'), plain.replace(COMPILED, '$1src/')];
}
