import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A call that hands data on: `registration/src/offline.ts:25`, `navigate`. */
export interface WatchedCall {
  readonly place: string;
  readonly callee: string;
}

/** Objects of the platform whose methods all count. */
const objects = ['console', 'localStorage', 'sessionStorage', 'caches', 'history'];

/** Functions of the platform, of the apps' framework and of their data-fetching and printing libraries. */
const functions = [
  ['fetch', 'openmrsFetch', 'useSWR', 'useSWRImmutable', 'useSWRInfinite', 'createAttachment'],
  ['navigate', 'queueSynchronizationItem', 'messageOmrsServiceWorker'],
  ['reportError', 'createErrorHandler'],
  ['showSnackbar', 'showModal', 'launchWorkspace', 'launchWorkspace2', 'useReactToPrint'],
].flat();

/** Finds them by name alone, so that the table does not depend on what the engine sees. */
export function findWatchedCalls(root: string): WatchedCall[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .flatMap((path) => findInFile(root, path));
}

function findInFile(root: string, path: string): WatchedCall[] {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const calls: WatchedCall[] = [];
  const visit = (node: ts.Node): void => {
    const callee = ts.isCallExpression(node) ? toWatched(node.expression) : undefined;
    if (callee !== undefined) calls.push({ place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, callee });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

function toWatched(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return functions.includes(callee.text) ? callee.text : undefined;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const object = callee.expression.getText().replace(/^(window|globalThis)\./, '');
  return objects.includes(object) ? `${object}.${callee.name.text}` : undefined;
}
