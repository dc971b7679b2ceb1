import type { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { State } from '../query/state.js';
import { FirstOnWay } from './first-on-way.js';

/** Tells what kind of record the code makes of a value, where it writes the kind down itself: `{ resourceType: 'Bot', name }`. */
export class MadeKinds {
  private readonly ofNobody = new FirstOnWay((state) => this.isOfNobodyAt(state));

  constructor(
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
  ) {}

  /** True where the first record that it is made into is about nobody, whatever holds that record: `{ request: { url }, resource: { resourceType: 'Bot' } }`. */
  isOfNobody(end: State): boolean {
    return this.ofNobody.from(end)?.answer === true;
  }

  /** Undefined where no kind of record is written down. */
  private isOfNobodyAt({ file, node }: State): boolean | undefined {
    const kind = this.kindIn(file, node) ?? this.kindOfPart(file, node);
    const type = kind === undefined ? undefined : this.health.named(kind);
    return type && !this.lexicon.isPhi(this.health.categoryAt(type, []) ?? type.category);
  }

  private kindOfPart(file: FileFacts, node: number): string | undefined {
    if (file.nodes[node]?.kind !== 'object') return undefined;
    for (const { from, label } of file.nodes[node].edges) {
      const kind = label === 'write' ? this.kindIn(file, from) : undefined;
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  private kindIn(file: FileFacts, node: number): string | undefined {
    const { nodes } = file;
    const { kind, edges } = nodes[node] ?? { edges: [] };
    const [cast] = kind === 'copy' ? edges : [];
    if (cast) return nodes[cast.from]?.kind === 'object' ? this.kindIn(file, cast.from) : undefined;
    if (kind !== 'object') return undefined;
    const written = edges.find(({ label, keys: [key = ''] = [] }) => label === 'write' && this.lexicon.isDiscriminant(key));
    const value = written && nodes[written.from]?.value;
    return typeof value === 'string' ? value : undefined;
  }
}
