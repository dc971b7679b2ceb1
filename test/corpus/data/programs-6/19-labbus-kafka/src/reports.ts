import { Client } from '@elastic/elasticsearch';
import { Counter, Gauge } from 'prom-client';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bus } from './bus.js';
import type { ResultReleased, SpecimenCollected } from './events.js';
import { log } from './log.js';

const results = new Counter({ name: 'results_total', help: 'released results', labelNames: ['analyte', 'flag'] });
const specimens = new Counter({ name: 'specimens_total', help: 'specimens', labelNames: ['tube', 'person'] });
const backlog = new Gauge({ name: 'backlog', help: 'waiting specimens' });
const search = new Client({ node: 'https://search.lab.example' });

export class Reports {
  private readonly waiting = new Map<string, SpecimenCollected>();
  private readonly day: ResultReleased[] = [];

  attach(bus: Bus): void {
    bus.on('specimen', (s) => this.seen(s)).on('result', (r) => this.done(r));
  }

  private seen(s: SpecimenCollected): void {
    this.waiting.set(s.barcode, s);
    specimens.inc({ tube: s.tube, person: s.donor.fullName }); // leak: log|analytics|error_monitor|metric
    backlog.set(this.waiting.size); // safe
    log.info({ barcode: s.barcode, by: s.collectedBy }, 'collected'); // safe
  }

  private async done(r: ResultReleased): Promise<void> {
    this.waiting.delete(r.barcode);
    this.day.push(r);
    results.inc({ analyte: r.analyte, flag: r.flag ?? 'N' }); // safe
    await search.index({ index: 'results', document: r }); // safe
  }

  async flush(): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'lab-'));
    const file = join(dir, 'day.ndjson');
    await writeFile(file, this.day.map((r) => JSON.stringify(r)).join('\n')); // leak: file
    log.info({ file, lines: this.day.length }, 'flushed'); // safe
    const late = [...this.waiting.values()].map((s) => s.donor.chartNo);
    if (late.length) log.warn(`late: ${late.join(', ')}`); // leak: log
    this.day.length = 0;
    return file;
  }
}
