import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';

/** What is kept: how a scan ended, what detectors saw, what was found out about single files. */
export type SealedKind = 'scan' | 'detections' | 'files';

/** As many of each kind are kept: of different command lines, of different trees. The last is what half-written files are called. */
const MOST: Readonly<Record<string, number>> = { scan: 32, detections: 8, files: 8, tmp: 8 };

/**
 * The functions as Node has them: what is kept is nothing that a scan asks of the disk. `readFileSync` is not among them, since
 * it calls whatever stands in the place of `openSync`.
 */
const { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeSync } = fs;

const CIPHER = 'aes-256-gcm';
const BYTES = { start: 12, seal: 16, piece: 1 << 22 };

/**
 * Files that only this machine's user can have written, and can read: enciphered and sealed by its secret, each under its own
 * name. What somebody else wrote, or what is damaged, can't be read.
 */
export class SealedFiles {
  private readonly key: Buffer;

  constructor(
    private readonly folder: string,
    private readonly secret: Buffer,
  ) {
    this.key = createHmac('sha256', secret).update('files of the cache').digest();
  }

  /** The content of a file, undefined where there is none; `onDamage` is told of one that can't be used. */
  read(kind: SealedKind, name: string, onDamage: () => void): Buffer | undefined {
    const path = this.pathOf(kind, name);
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    try {
      return this.decipher(readWhole(path), name);
    } catch {
      onDamage();
      return undefined;
    }
  }

  /** The parts after each other. They take their place as a whole, also beside another scan that does the same. */
  write(kind: SealedKind, name: string, ...content: readonly Uint8Array[]): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const path = this.pathOf(kind, name);
    const staged = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    this.encipher(content, name, staged);
    renameSync(staged, path);
    this.removeOldest();
  }

  /** Piece by piece: a copy of a large content would be as large. */
  private encipher(content: readonly Uint8Array[], name: string, path: string): void {
    const start = randomBytes(BYTES.start);
    const cipher = createCipheriv(CIPHER, this.key, start).setAAD(Buffer.from(name));
    const file = openSync(path, 'wx', 0o600);
    try {
      writeAll(file, start);
      for (const part of content)
        for (let i = 0; i < part.length; i += BYTES.piece) writeAll(file, cipher.update(part.subarray(i, i + BYTES.piece)));
      writeAll(file, cipher.final());
      writeAll(file, cipher.getAuthTag());
    } finally {
      closeSync(file);
    }
  }

  private decipher(file: Buffer, name: string): Buffer {
    const end = Math.max(file.length - BYTES.seal, 0);
    const cipher = createDecipheriv(CIPHER, this.key, file.subarray(0, BYTES.start), { authTagLength: BYTES.seal });
    cipher.setAuthTag(file.subarray(end)).setAAD(Buffer.from(name));
    const content = cipher.update(file.subarray(BYTES.start, end));
    cipher.final();
    return content;
  }

  private pathOf(kind: SealedKind, name: string): string {
    return join(this.folder, `${createHmac('sha256', this.secret).update(name).digest('hex').slice(0, 40)}.${kind}`);
  }

  private removeOldest(): void {
    const names = readdirSync(this.folder);
    for (const [kind, most] of Object.entries(MOST)) {
      const timed = names.flatMap((name) => {
        const path = join(this.folder, name);
        const time = name.endsWith(`.${kind}`) ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined;
        return time === undefined ? [] : [{ path, time }];
      });
      for (const { path } of timed.sort((a, b) => b.time - a.time).slice(most)) rmSync(path, { force: true });
    }
  }
}

function readWhole(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const content = Buffer.alloc(fstatSync(file).size);
    let filled = 0;
    for (let more = -1; more !== 0 && filled < content.length; filled += more)
      more = readSync(file, content, filled, content.length - filled, null);
    return content.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

/** A disk may take less than it is given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
