import { isIndex } from '@phitrace/core';
import type { HealthTypeIndex } from '@phitrace/naming';
import { FirstOnWay } from './first-on-way.js';
import { constantText } from '../graph/constant-text.js';
import { callOf } from './names/names-at.js';
import type { State } from '../query/state.js';

/** The names that segments of messages have (`PID`, `NK1`), and tags of elements in a record of images (`x00100010`). */
const SEGMENT = /^(?:[A-Z][A-Z\d]{2}|x[\da-fA-F]{8})$/;

/** Finds what is read of a message by the name of a segment, whoever's function reads it: `field(message, 'PID', 5)`. */
export class AskedSegments {
  private readonly asked = new FirstOnWay((state) => this.askedAt(state));

  constructor(private readonly health: HealthTypeIndex) {}

  /** The category of a segment that a call on the way of a value was asked for. */
  categoryFrom(end: State): string | undefined {
    return this.asked.from(end)?.answer;
  }

  /** The category of what stands under the tag of an element in a record of images: `study['00100010'].Value[0]`. */
  categoryOfTag({ path }: State): string | undefined {
    return path.flatMap((key) => this.health.tagged(key) ?? [])[0];
  }

  private askedAt(state: State): string | undefined {
    const { file, path } = state;
    const asked = (callOf(state)?.args ?? []).map(({ node }) => constantText(file, node));
    // `message.PID[0][5]`; under a name alone may stand anything.
    const read = path.filter((_, i) => isIndex(path[i + 1]));
    for (const name of [...asked, ...read]) {
      const type = name !== undefined && SEGMENT.test(name) ? this.health.named(name) : undefined;
      if (type) return this.health.categoryAt(type, []);
    }
    return undefined;
  }
}
