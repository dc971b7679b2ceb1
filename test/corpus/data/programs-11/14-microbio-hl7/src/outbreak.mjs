import { Client } from '@elastic/elasticsearch';
import { log, ship } from './log.mjs';

const es = new Client({ node: process.env.ES_URL ?? 'https://es.petri.example:9200', auth: { apiKey: process.env.ES_KEY ?? '' } });
const WINDOW = 14 * 86_400_000;

const key = (c) => `${c.ward}:${c.isolates[0]}`;

export class OutbreakDetector {
  #clusters = new Map();

  add(culture) {
    const list = this.#clusters.get(key(culture)) ?? [];
    const recent = [...list, { ...culture, seen: Date.now() }].filter((c) => Date.now() - c.seen < WINDOW);
    this.#clusters.set(key(culture), recent);
    log.debug({ cluster: key(culture), size: recent.length }, 'cluster'); // safe
    if (recent.length >= 3) this.#raise(recent);
  }

  #raise(cases) {
    const [{ ward, isolates }] = cases;
    const names = cases.map(({ patient: p }) => `${p.given} ${p.family}`);
    log.warn({ ward, organism: isolates[0], cases: cases.length }, 'possible outbreak'); // safe
    log.warn({ ward, names, organism: isolates[0] }, 'possible outbreak, contacts'); // leak: log
    ship('warn', 'outbreak', { ward, cases: cases.length }); // safe
  }

  async snapshot() {
    const sizes = Object.fromEntries([...this.#clusters].map(([k, v]) => [k, v.length]));
    await es.index({ index: 'outbreak-sizes', document: { at: new Date(), sizes } }); // safe
    log.info({ clusters: this.#clusters.size }, 'snapshot'); // safe
  }
}
