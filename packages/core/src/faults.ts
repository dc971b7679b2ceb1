import type { Skipped } from './coverage.js';
import { describeFailure } from './describe-failure.js';

/** Runs the parts of a piece of work so that a mistake of ours costs the file in which it shows, and no other: that file is named. */
export class Faults {
  private readonly byPath = new Map<string, string>();

  /** What the work gives; where it breaks, what stands for not knowing. */
  attempt<Given>(path: string, work: () => Given, unknown: Given): Given {
    try {
      return work();
    } catch (error) {
      this.byPath.set(path, describeFailure(error));
      return unknown;
    }
  }

  /** What is found in files, one after the other; of one that breaks, nothing. */
  findIn<File extends { readonly path: string }, Found>(files: readonly File[], find: (file: File) => readonly Found[]): Found[] {
    return files.flatMap((file) => this.attempt(file.path, () => find(file), []));
  }

  /** The files that may lack some of what they hold. */
  get skipped(): Skipped[] {
    return [...this.byPath].map(([path, detail]) => ({ path, reason: 'internal-error', detail, inPart: true }));
  }

  /** What broke in a file. */
  of(path: string): string | undefined {
    return this.byPath.get(path);
  }
}
