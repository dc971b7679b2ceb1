import { type DiskAnswer, holdsStill } from './questions.js';
import type { SealedFiles } from './sealed-files.js';

/** What a scan did: what it printed, in order, the reports that it wrote, and how it ended. */
export interface Recording {
  readonly printed: readonly { readonly to: 'out' | 'err'; readonly text: string }[];
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly exitCode: number;
}

/** What is kept of a scan: what it asked of the disk, and what it did. */
interface KeptScan {
  readonly asked: readonly DiskAnswer[];
  readonly recording: Recording;
}

/** Scans of this machine's user, by their command line. */
export class ScanCache {
  constructor(
    private readonly files: SealedFiles,
    private readonly secret: Buffer,
  ) {}

  /** What the same command line did, if everything that it asked of the disk has the same answer still. `onDamage` is told of an entry that can't be used. */
  find(commandLine: string, onDamage: () => void): Recording | undefined {
    const content = this.files.read('scan', commandLine, onDamage);
    const entry = content && (JSON.parse(content.toString()) as KeptScan);
    return entry?.asked.every((each) => holdsStill(each, this.secret)) ? entry.recording : undefined;
  }

  /** Keeps what a command line did. */
  keep(commandLine: string, entry: KeptScan): void {
    this.files.write('scan', commandLine, Buffer.from(JSON.stringify(entry)));
  }
}
