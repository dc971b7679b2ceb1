import { narrative, type WorkerFile } from '../records.js';

export interface Chunk { id: string; fileNo: string; text: string }

export function* chunk(f: WorkerFile, size = 800): Generator<Chunk> {
  const text = narrative(f);
  for (let i = 0, n = 0; i < text.length; i += size, n++) {
    yield { id: `${f.fileNo}-${n}`, fileNo: f.fileNo, text: text.slice(i, i + size) };
  }
}

export async function collect<T>(it: Iterable<T>, max: number): Promise<T[]> {
  const out: T[] = [];
  for (const x of it) {
    if (out.length === max) break;
    out.push(x);
  }
  return out;
}
