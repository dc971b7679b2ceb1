import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { AnswerKey, FileAnswers, KnownAnswer } from '@phitrace/core';
import type { SealedFiles } from './sealed-files.js';

/** Answers about single files, from scan to scan of a tree. Those that a scan doesn't ask for are about contents that are gone. */
export class KeptFileAnswers implements FileAnswers {
  private readonly before: ReadonlyMap<string, Buffer>;
  private readonly now = new Map<string, Buffer>();

  constructor(
    private readonly files: SealedFiles,
    /** The tree, and what all answers depend on. */
    private readonly name: string,
    onDamage: () => void,
  ) {
    const content = files.read('files', name, onDamage);
    this.before = content ? (deserialize(content) as Map<string, Buffer>) : new Map<string, Buffer>();
  }

  at<Answer>(key: AnswerKey): KnownAnswer<Answer> {
    const digest = digestOfKey(key);
    const known = this.before.get(digest);
    if (known) this.now.set(digest, known);
    return {
      answer: known && (deserialize(known) as Answer),
      keep: (answer) => void this.now.set(digest, serialize(answer)),
    };
  }

  /** Keeps what was asked for, and what was not where that may be asked for the next time. Where all was known, what is kept stays as it is. */
  save(keepsUnasked: boolean): void {
    const kept = keepsUnasked ? new Map([...this.before, ...this.now]) : this.now;
    const isSame = kept.size === this.before.size && [...kept.keys()].every((key) => this.before.has(key));
    if (!isSame) this.files.write('files', this.name, serialize(kept));
  }
}

/** Parts are told apart by their lengths. */
function digestOfKey(key: AnswerKey): string {
  const hash = createHash('sha256');
  for (const part of key) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('base64');
}
