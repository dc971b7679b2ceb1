import { memoize } from '@phitrace/core';
import type { FileFacts } from './graph.js';

/** A name that a file is asked for. */
export interface AskedName {
  readonly file: FileFacts;
  readonly name: string;
}

/** What a file says about a name: an answer, one that counts only where there is no other, or where else to ask. */
export interface Reply<Answer> {
  readonly answer?: Answer;
  readonly otherwise?: Answer;
  readonly next?: readonly AskedName[];
}

type Answers<Answer> = WeakMap<FileFacts, Map<string, Answer | undefined>>;

/**
 * Follows a name from file to file, depth first, to the first answer. Barrels may re-export each other, and be thousands of
 * files long: each file is asked once, without recursion, and answers are kept.
 */
export class NameSearch<Answer> {
  private readonly known: Answers<Answer> = new WeakMap();

  constructor(private readonly ask: (asked: AskedName) => Reply<Answer>) {}

  find(file: FileFacts, name: string): Answer | undefined {
    return memoize(this.namesOf(file), name, () => this.search({ file, name }));
  }

  private search(start: AskedName): Answer | undefined {
    const asked = new Map<string, AskedName>();
    const otherwise: Answer[] = [];
    /** The way to the file that is asked now, each with where else it leads. */
    const way: { at: AskedName; open: AskedName[] }[] = [{ at: start, open: [start] }];
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = last.open.shift();
      if (!next) way.pop();
      else if (isNew(asked, next)) {
        const reply = this.replyOf(next);
        if (reply.answer !== undefined) return this.keep([...way.map(({ at }) => at), next], reply.answer);
        if (reply.otherwise !== undefined) otherwise.push(reply.otherwise);
        way.push({ at: next, open: [...(reply.next ?? [])] });
      }
    }
    if (otherwise.length === 0) this.keepNothing(asked.values());
    return otherwise[0];
  }

  private replyOf(asked: AskedName): Reply<Answer> {
    const names = this.namesOf(asked.file);
    const known = names.get(asked.name);
    if (known !== undefined) return { answer: known };
    return names.has(asked.name) ? {} : this.ask(asked);
  }

  /** What is found at the end of a way is the answer for all on it. */
  private keep(way: readonly AskedName[], answer: Answer): Answer {
    for (const { file, name } of way) this.namesOf(file).set(name, answer);
    return answer;
  }

  /** Where nothing was found, there is nothing for any file that was asked: all that these lead to were asked, too. */
  private keepNothing(asked: Iterable<AskedName>): void {
    for (const { file, name } of asked) this.namesOf(file).set(name, undefined);
  }

  private namesOf(file: FileFacts): Map<string, Answer | undefined> {
    return memoize(this.known, file, () => new Map<string, Answer | undefined>());
  }
}

function isNew(asked: Map<string, AskedName>, next: AskedName): boolean {
  const key = `${next.file.path}#${next.name}`;
  if (asked.has(key)) return false;
  asked.set(key, next);
  return true;
}
