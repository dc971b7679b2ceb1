import type { HealthTypeIndex } from '@phitrace/naming';
import { FirstOnWay } from './first-on-way.js';
import { callOf } from './names/names-at.js';
import type { State } from '../query/state.js';

/** The names that segments of messages have: `PID`, `NK1`. */
const SEGMENT = /^[A-Z][A-Z\d]{2}$/;

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
    for (const { node } of callOf(state)?.args ?? []) {
      const { value } = state.file.nodes[node] ?? {};
      const type = typeof value === 'string' && SEGMENT.test(value) ? this.health.named(value) : undefined;
      if (type) return this.health.categoryAt(type, []);
    }
    return undefined;
  }
}
