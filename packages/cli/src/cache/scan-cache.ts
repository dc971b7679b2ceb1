import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskAnswer } from './journal.js';
import { answerOf } from './questions.js';

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

/** Entries of as many different command lines and trees are kept. */
const MOST = 32;

/** Scans of this machine's user, by their command line. What somebody else wrote, or a file that is damaged, is nothing. */
export class ScanCache {
  constructor(
    private readonly folder: string,
    private readonly secret: Buffer,
  ) {}

  /** What the same command line did, if everything that it asked of the disk has the same answer still. `onDamage` is told of an entry that can't be used. */
  find(commandLine: string, onDamage: () => void): Recording | undefined {
    const path = this.pathOf(commandLine);
    if (!existsSync(path)) return undefined;
    const entry = this.read(path, commandLine);
    if (!entry) onDamage();
    return entry?.asked.every(([question, answer]) => answerOf(question, this.secret) === answer) ? entry.recording : undefined;
  }

  /** Keeps what a command line did. It takes its place as a whole, also beside another scan that does the same. */
  keep(commandLine: string, entry: KeptScan): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const path = this.pathOf(commandLine);
    const staged = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    const text = JSON.stringify(entry);
    // phitrace-ignore-next-line phi-in-files -- a report holds masked code only
    writeFileSync(staged, `${this.sealOf(commandLine, text).toString('hex')}\n${text}`, { flag: 'wx', mode: 0o600 });
    renameSync(staged, path);
    this.removeOldest();
  }

  private read(path: string, commandLine: string): KeptScan | undefined {
    const content = readFileSync(path, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    const seal = Buffer.from(content.slice(0, Math.max(end, 0)), 'hex');
    const own = this.sealOf(commandLine, text);
    return seal.length === own.length && timingSafeEqual(seal, own) ? (JSON.parse(text) as KeptScan) : undefined;
  }

  /** Only who knows the secret can make it, and only for this command line. */
  private sealOf(commandLine: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`${commandLine}\n`).update(text).digest();
  }

  private pathOf(commandLine: string): string {
    return join(this.folder, `${createHmac('sha256', this.secret).update(commandLine).digest('hex').slice(0, 40)}.scan`);
  }

  private removeOldest(): void {
    const entries = readdirSync(this.folder).filter((name) => name.endsWith('.scan') || name.endsWith('.tmp'));
    if (entries.length <= MOST) return;
    const timed = entries.flatMap((name) => {
      const time = statSync(join(this.folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return time === undefined ? [] : [{ name, time }];
    });
    for (const { name } of timed.sort((a, b) => b.time - a.time).slice(MOST)) rmSync(join(this.folder, name), { force: true });
  }
}
