import Bugsnag from '@bugsnag/js';
import type { Request, Response } from 'express';
import type { DrugScreen, Maybe } from './types';
import { logger, rawLogger } from './logger';

const byId = new Map<string, DrugScreen>();

const fold = <T, R>(m: Maybe<T>, some: (v: T) => R, none: (why: string) => R): R => (m.kind === 'some' ? some(m.value) : none(m.why));

const find = (id: string): Maybe<DrugScreen> => {
  const value = byId.get(id);
  return value ? { kind: 'some', value } : { kind: 'none', why: 'no such screen' };
};

export function showScreen(req: Request, res: Response): void {
  const t0 = Date.now();
  fold(
    find(req.params.id),
    (screen) => {
      logger.info('screen shown', { id: screen.id, ms: Date.now() - t0 }); // safe: reference and time
      rawLogger.debug('screen', { who: screen.resident.lastName, positives: screen.positives }); // leak: log
      res.json(screen);
    },
    (why) => {
      logger.warn(why); // safe: a constant text
      res.status(404).json({ error: why }); // safe: a constant text
    },
  );
}

export function collect(req: Request, res: Response): void {
  const screen = req.body as DrugScreen;
  Bugsnag.leaveBreadcrumb('collect', { fields: Object.keys(screen).length }); // safe: a count
  try {
    byId.set(screen.id, screen);
    res.status(201).json({ id: screen.id });
  } catch (e) {
    Bugsnag.notify(e as Error, (event) => {
      event.addMetadata('request', { route: '/screens', method: 'POST' }); // safe: a route
      event.addMetadata('resident', { ...screen.resident }); // leak: error_monitor
      event.setUser(screen.resident.residentRef, screen.resident.email, screen.resident.firstName); // leak: error_monitor
    });
    res.status(500).json({ error: `screen of ${screen.resident.firstName} with ${screen.positives.join('+')} was not kept` }); // leak: http_error
  }
}
