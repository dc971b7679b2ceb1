import fs from 'node:fs';
import childProcess from 'node:child_process';
import { Module, syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hmac } from 'node:crypto';
import { AskedOfDisk } from './asked-of-disk.js';
import { digestOf, type DiskAnswer, type Question, startDigest, toDigest, toFolderAnswer, toRefusal, toStatAnswer } from './questions.js';

/** Calls of one of Node's functions, whatever its overloads are. */
type Call = (...args: unknown[]) => unknown;
type Patched = Record<string, Call>;

/**
 * What a scan asks of the disk, written down where Node answers it, so that no reader can be forgotten: those of the compiler
 * and of libraries neither.
 */
export class Journal {
  private readonly whole = new AskedOfDisk();
  /** Of the work that is being done: the whole, and parts of it. */
  private readonly asking = new Set([this.whole]);
  private readonly open = new Map<number, { path: string; bytes: number; digest: Hmac }>();
  private readonly replaced: (() => void)[] = [];
  /** Modules that are being loaded: what is read for them is the program, and nothing that it scans. */
  private loading = 0;

  constructor(private readonly secret: Buffer) {}

  start(): void {
    this.startTelling();
    this.startReading();
    for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork'])
      this.replace(childProcess as unknown as Patched, name, (call) => (...args) => {
        this.lose();
        return call(...args);
      });
    this.replace(Module.prototype as unknown as Patched, 'load', (call) => {
      const load = (module: unknown, args: readonly unknown[]) => this.loadModule(() => call.apply(module, [...args]));
      return function (this: unknown, ...args) {
        return load(this, args);
      };
    });
    syncBuiltinESMExports();
  }

  private loadModule(load: () => unknown): unknown {
    this.loading++;
    try {
      return load();
    } finally {
      this.loading--;
    }
  }

  /** Everything that was asked since the start; undefined when that is not all that the scan depends on. */
  stop(): readonly DiskAnswer[] | undefined {
    for (const restore of this.replaced.splice(0).reverse()) restore();
    syncBuiltinESMExports();
    return this.open.size === 0 ? this.whole.answers : undefined;
  }

  /** Does a part of the work, and gives what was asked for it. */
  async during<Result>(work: () => Promise<Result>): Promise<readonly [result: Result, asked: AskedOfDisk]> {
    const part = new AskedOfDisk();
    this.asking.add(part);
    try {
      return [await work(), part];
    } finally {
      this.asking.delete(part);
    }
  }

  /**
   * Does something within a part of the work. What it asks counts for the part, too, unless `takes` says of the result that
   * whoever asked for the part sees to that itself.
   */
  apart<Result>(work: () => Result, takes: (result: Result, asked: readonly DiskAnswer[]) => boolean): Result {
    const around = [...this.asking].filter((asked) => asked !== this.whole);
    const own = new AskedOfDisk();
    around.forEach((asked) => this.asking.delete(asked));
    this.asking.add(own);
    let isTaken = false;
    try {
      const result = work();
      isTaken = own.answers !== undefined && takes(result, own.answers);
      return result;
    } finally {
      this.asking.delete(own);
      for (const asked of around) {
        this.asking.add(asked);
        if (!isTaken) asked.addAll(own);
      }
    }
  }

  /** Writes down what was asked in another way, or for work that need not be done again. */
  add(question: Question, answer: string): void {
    if (this.loading > 0) return;
    for (const asked of this.asking) asked.add(question, answer);
  }

  private lose(): void {
    for (const asked of this.asking) asked.lose();
  }

  private startTelling(): void {
    this.note('existsSync', (path) => ({ kind: 'exists', path }), String);
    this.note(
      'statSync',
      (path) => ({ kind: 'stat', path }),
      (stat) => toStatAnswer(stat as fs.Stats | undefined),
    );
    this.note(
      'lstatSync',
      (path) => ({ kind: 'lstat', path }),
      (stat) => toStatAnswer(stat as fs.Stats | undefined),
    );
    this.note(
      'accessSync',
      (path, mode) => ({ kind: 'access', path, mode: Number(mode ?? 0) }),
      () => '',
    );
    const { native } = fs.realpathSync;
    this.note('realpathSync', (path) => ({ kind: 'realpath', path }), String);
    Object.assign(fs.realpathSync, { native: this.noted(native as Call, (path) => ({ kind: 'realpath', path }), String) });
    this.replace(fs as unknown as Patched, 'readdirSync', (call) => (path, options, ...rest) => {
      const question: Question = { kind: 'folder', path: toPath(path) };
      const entries = this.tried(question, () => call(path, { withFileTypes: true })) as fs.Dirent[];
      this.add(question, toFolderAnswer(entries, this.secret));
      return isAskedForTypes(options) ? entries : call(path, options, ...rest);
    });
  }

  private startReading(): void {
    const target = fs as unknown as Patched;
    this.replace(target, 'readFileSync', (call) => (path, options, ...rest) => {
      if (typeof path === 'number') return call(path, options, ...rest);
      const question: Question = { kind: 'text', path: toPath(path) };
      const content = this.tried(question, () => call(path)) as Buffer;
      this.add(question, digestOf(content, this.secret));
      const encoding = typeof options === 'string' ? options : (options as { encoding?: BufferEncoding } | undefined)?.encoding;
      return encoding ? content.toString(encoding as BufferEncoding) : content;
    });
    this.replace(target, 'openSync', (call) => (path, flags, ...rest) => {
      const question: Question = { kind: 'head', path: toPath(path), bytes: 0 };
      if (isForWriting(flags)) return call(path, flags, ...rest);
      const file = this.tried(question, () => call(path, flags, ...rest)) as number;
      this.open.set(file, { path: question.path, bytes: 0, digest: startDigest(this.secret) });
      return file;
    });
    this.replace(target, 'readSync', (call) => (file, buffer, ...rest) => {
      // phitrace-ignore-next-line phi-in-files -- what is called reads
      const read = call(file, buffer, ...rest) as number;
      this.addRead(file as number, buffer as Buffer, rest, read);
      return read;
    });
    this.replace(target, 'closeSync', (call) => (file, ...rest) => {
      const opened = this.open.get(file as number);
      if (opened) this.add({ kind: 'head', path: opened.path, bytes: opened.bytes }, toDigest(opened.digest));
      this.open.delete(file as number);
      return call(file, ...rest);
    });
    this.replace(target, 'fstatSync', (call) => (file, ...rest) => {
      const stat = call(file, ...rest);
      const path = this.open.get(file as number)?.path;
      if (path !== undefined) this.add({ kind: 'stat', path }, toStatAnswer(stat as fs.Stats));
      return stat;
    });
  }

  /** Files are read from their start on, one piece after the other. */
  private addRead(file: number, buffer: Buffer, [offset = 0, , position = null]: readonly unknown[], read: number): void {
    const opened = this.open.get(file);
    if (!opened) return;
    if (typeof offset !== 'number' || (position !== null && position !== opened.bytes)) this.lose();
    else opened.digest.update(buffer.subarray(offset, offset + read));
    opened.bytes += read;
  }

  private note(name: string, toQuestion: (path: string, mode: unknown) => Question, toAnswer: (result: unknown) => string): void {
    this.replace(fs as unknown as Patched, name, (call) => this.noted(call, toQuestion, toAnswer));
  }

  private noted(call: Call, toQuestion: (path: string, mode: unknown) => Question, toAnswer: (result: unknown) => string): Call {
    return (path, ...rest) => {
      const question = toQuestion(toPath(path), rest[0]);
      const result = this.tried(question, () => call(path, ...rest));
      this.add(question, toAnswer(result));
      return result;
    };
  }

  private tried(question: Question, work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      this.add(question, toRefusal(error));
      throw error;
    }
  }

  private replace(target: Patched, name: string, toCall: (call: Call) => Call): void {
    const call = target[name];
    if (!call) return;
    this.replaced.push(() => void (target[name] = call));
    target[name] = Object.assign(toCall(call), call);
  }
}

function toPath(path: unknown): string {
  if (path instanceof URL) return fileURLToPath(path);
  return resolve(Buffer.isBuffer(path) ? path.toString() : String(path));
}

function isAskedForTypes(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'withFileTypes' in options &&
    options.withFileTypes === true &&
    !('recursive' in options)
  );
}

function isForWriting(flags: unknown): boolean {
  if (typeof flags === 'number') return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
  return typeof flags === 'string' && flags !== 'r' && flags !== 'rs';
}
