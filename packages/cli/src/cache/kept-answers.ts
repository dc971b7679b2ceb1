import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type AnswerKey, type FileAnswers, type KnownAnswer, memoize } from '@phitrace/core';
import { packAnswers, type PackedAnswer, unpackAnswers, withIdle } from './packed-answers.js';
import type { SealedFiles } from './sealed-files.js';

/** What is known of one question: read when it is first asked. */
interface KnownAnswers {
  readonly before: ReadonlyMap<string, PackedAnswer>;
  readonly now: Map<string, PackedAnswer>;
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
    const known = now.get(digest) ?? before.get(digest);
    if (known) now.set(digest, { ...known, idle: 0 });
    return {
      answer: known && (deserialize(known.bytes) as Answer),
      keep: (answer) => void now.set(digest, { bytes: serialize(answer), idle: 0 }),
    };
  }

  /** Where nothing new was found out, what is kept stays as it is: that some of it was not asked for may be the scan of a few files. */
  save(): void {
    for (const [question, { before, now }] of this.questions)
      if ([...now.keys()].some((key) => !before.has(key)))
        this.files.write('files', this.nameOf(question), ...packAnswers(withIdle(before, now)));
  }

  private read(question: string): KnownAnswers {
    const content = this.files.read('files', this.nameOf(question), this.request.onDamage);
    return { before: content ? unpackAnswers(content) : new Map<string, PackedAnswer>(), now: new Map() };
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
