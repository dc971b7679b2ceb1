import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { Frame, State } from './state.js';

/** More than a project has: nodes times frames stays a safe integer. */
const MAX_FRAMES = 2 ** 24;

/** Of a whole value, which most questions are about, a number. */
export type ValueKey = number | string;

/** Tells states apart, by numbers: those are made and found fastest. */
export class StateKeys {
  /** A number for each file, from which its nodes are counted. */
  private readonly bases = new Map<FileFacts, number>();
  private last: { readonly file?: FileFacts; readonly base: number } = { base: 0 };
  /** Numbers for what tells states of one place apart, and the path that was asked about last: most steps leave it as it is. */
  private readonly marks = new Map<string, number>();
  private lastPath: { readonly path: readonly string[]; readonly keys: string } = { path: [], keys: '' };

  constructor(files: readonly FileFacts[]) {
    let base = 0;
    for (const file of files) {
      this.bases.set(file, base);
      base += file.nodes.length + 1;
    }
  }

  /** A number for what is asked of a state's place, and what is known of it: 0 for the whole value, of which nothing is known. */
  marksOf({ path, safeguard, witness }: State): number {
    if (path.length === 0 && safeguard === undefined && witness === undefined) return 0;
    return memoize(this.marks, `${safeguard ?? ''}:${witness ?? ''}:${this.joined(path)}`, () => this.marks.size + 1);
  }

  /** Of a node that stands in no call, a small number, which is told apart and written down fastest. */
  placeOf(file: FileFacts, node: number, stack: Frame | undefined): number {
    const place = this.baseOf(file) + node;
    return stack ? place * MAX_FRAMES + stack.id : -1 - place;
  }

  /** What tells apart what is asked about: this place, seen through a path. */
  valueOf({ file, node, path }: Pick<State, 'file' | 'node' | 'path'>, stack?: Frame): ValueKey {
    const place = this.placeOf(file, node, stack);
    return path.length === 0 ? place : `${place}:${this.joined(path)}`;
  }

  private joined(path: readonly string[]): string {
    if (path !== this.lastPath.path) this.lastPath = { path, keys: path.join('.') };
    return this.lastPath.keys;
  }

  /** A walk mostly stays in a file. */
  private baseOf(file: FileFacts): number {
    if (file !== this.last.file) this.last = { file, base: this.bases.get(file) ?? 0 };
    return this.last.base;
  }
}
