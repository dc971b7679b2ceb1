import { bus } from './bus.js';
import { forComponent } from './log.js';
import type { Reading, Wearer } from './schema.js';

const log = forComponent('trend');

class Window<T> {
  private items: T[] = [];
  constructor(private readonly limit: number, private readonly onFull: (items: readonly T[]) => void) {}
  push(item: T): void {
    this.items.push(item);
    if (this.items.length < this.limit) return;
    this.onFull(this.items);
    this.items = [];
  }
  get size(): number { return this.items.length; }
}

const perWearer = new WeakMap<Wearer, Window<Reading>>();
const fleet = new Window<Reading['kind']>(1000, (kinds) => log.info({ bp: kinds.filter((k) => k === 'bp').length, all: kinds.length }, 'fleet')); // safe: counts by kind

function windowOf(w: Wearer): Window<Reading> {
  const known = perWearer.get(w);
  if (known) return known;
  const made = new Window<Reading>(10, (readings) => {
    log.info({ wearerId: w.wearerId, n: readings.length }, 'window full'); // safe: reference and count
    log.debug({ name: w.fullName, values: readings.map((r) => r.value) }, 'window'); // leak: log
  });
  perWearer.set(w, made);
  return made;
}

bus.on('reading', (reading, wearer) => {
  fleet.push(reading.kind);
  const w = windowOf(wearer);
  w.push(reading);
  log.trace({ size: w.size, fleet: fleet.size }, 'pushed'); // safe: counts
  if (wearer.diagnoses.includes('pregnancy')) log.debug(`${wearer.phone} is in the maternity programme`); // leak: log
});
