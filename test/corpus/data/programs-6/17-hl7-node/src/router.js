import { readFile } from 'node:fs/promises';
import log4js from 'log4js';
import { destinations } from './destinations.js';

const log = log4js.getLogger('router');

export class Router {
  #routes;

  constructor(routes) {
    this.#routes = routes;
  }

  static async fromFile(path) {
    const routes = JSON.parse(await readFile(path, 'utf8'));
    log.info('routes', routes.map((r) => `${r.when}->${r.to}`)); // safe
    return new Router(routes);
  }

  async route(message) {
    const hits = this.#routes.filter((r) => message.type.startsWith(r.when));
    if (hits.length === 0) {
      const { mrn, last } = message.patient;
      throw new Error(`no route for ${message.type} of ${last} (${mrn})`); // leak: error|log
    }
    for (const hit of hits) {
      log.debug('to', hit.to, hit.options?.host); // safe
      await destinations[hit.to](message, hit.options);
    }
    return hits.length;
  }
}
