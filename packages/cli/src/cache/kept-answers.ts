import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type AnswerKey, type FileAnswers, type KnownAnswer, memoize } from '@phitrace/core';
import type { SealedFiles } from './sealed-files.js';

/** What is known of one question: read when it is first asked. Answers that a scan doesn't ask for are about contents that are gone. */
interface KnownAnswers {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly now: Map<string, Buffer>;
}

/** Answers about single files, from scan to scan of a tree. */
export class KeptFileAnswers implements FileAnswers {
  private readonly questions = new Map<string, KnownAnswers>();

  constructor(
    private readonly files: SealedFiles,
    private readonly request: { readonly name: string; readonly onDamage: () => void },
  ) {}

  at<Answer>(question: string, key: AnswerKey): KnownAnswer<Answer> {
    const { before, now } = memoize(this.questions, question, () => this.read(question));
    const digest = digestOfKey(key);
    const known = before.get(digest);
    if (known) now.set(digest, known);
    return { answer: known && (deserialize(known) as Answer), keep: (answer) => void now.set(digest, serialize(answer)) };
  }

  /** Where all was known and nothing is gone, what is kept stays as it is. */
  save(): void {
    for (const [question, { before, now }] of this.questions) {
      const isSame = now.size === before.size && [...now.keys()].every((key) => before.has(key));
      if (!isSame) this.files.write('files', this.nameOf(question), serialize(now));
    }
  }

  private read(question: string): KnownAnswers {
    const content = this.files.read('files', this.nameOf(question), this.request.onDamage);
    return { before: content ? (deserialize(content) as Map<string, Buffer>) : new Map<string, Buffer>(), now: new Map() };
  }

  private nameOf(question: string): string {
    return `${question} ${this.request.name}`;
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
