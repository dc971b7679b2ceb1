import type { FileFacts } from '../graph/graph.js';
import type { Frame, State } from './state.js';

/** More than a project has: nodes times frames stays a safe integer. */
const MAX_FRAMES = 2 ** 24;

/** Tells states apart. Most are a node in a frame and no more; a number says that fastest. */
export class StateKeys {
  /** A number for each file, from which its nodes are counted. */
  private readonly bases = new Map<FileFacts, number>();
  private last: { readonly file?: FileFacts; readonly base: number } = { base: 0 };

  constructor(files: readonly FileFacts[]) {
    let base = 0;
    for (const file of files) {
      this.bases.set(file, base);
      base += file.nodes.length + 1;
    }
  }

  keyOf({ file, node, path, stack, safeguard, witness }: State): string | number {
    const place = this.placeOf(file, node, stack);
    if (path.length === 0 && safeguard === undefined && witness === undefined) return place;
    return `${place}:${safeguard ?? ''}:${witness ?? ''}:${path.join('.')}`;
  }

  /** Of a node that stands in no call, a small number, which is told apart and written down fastest. */
  placeOf(file: FileFacts, node: number, stack: Frame | undefined): number {
    const place = this.baseOf(file) + node;
    return stack ? place * MAX_FRAMES + stack.id : -1 - place;
  }

  /** A walk mostly stays in a file. */
  private baseOf(file: FileFacts): number {
    if (file !== this.last.file) this.last = { file, base: this.bases.get(file) ?? 0 };
    return this.last.base;
  }
}
