import { Router, type NextFunction, type Request, type Response } from 'express';
import { Trip } from '../models';
import { logger, rollbar } from '../lib/telemetry';
import type { Dispatcher } from '../services/dispatch';

const REQUIRED = ['passengerName', 'passengerPhone', 'mobility', 'reason', 'pickup', 'destination'] as const;

export function tripRoutes(dispatcher: Dispatcher) {
  const r = Router();

  r.post('/', async (req: Request, res: Response, next: NextFunction) => {
    const missing = REQUIRED.filter((k) => !req.body?.[k]);
    if (missing.length) {
      logger.warn('trip misses', missing.join()); // safe
      return res.status(400).json({ error: 'missing fields', missing }); // safe
    }
    try {
      const dup = await Trip.findOne({ where: { passengerPhone: req.body.passengerPhone, state: 'open' } });
      if (dup) return res.status(409).send(`Open trip for ${dup.passengerName} to ${dup.destination} (${dup.reason})`); // leak: http-error
      const trip = await Trip.create(req.body); // safe
      logger.info('trip created', trip.toJSON()); // leak: log
      void dispatcher.assign(trip.id);
      res.status(201).json({ id: trip.id });
    } catch (e) {
      next(e);
    }
  });

  r.get('/:id/voucher', async (req, res) => {
    const trip = await Trip.findByPk(req.params.id);
    if (!trip) return res.status(404).json({ error: 'no trip' }); // safe
    const qs = new URLSearchParams();
    qs.set('passenger', trip.passengerName);
    qs.set('reason', trip.reason);
    qs.set('aid', trip.mobility);
    res.redirect(302, 'https://vouchers.taxi-partner.example/create?' + qs.toString()); // leak: url
  });

  r.post('/:id/cancel', async (req, res) => {
    const [n] = await Trip.update({ state: 'cancelled' }, { where: { id: Number(req.params.id) } }); // safe
    logger.info(`trip ${req.params.id} cancelled (${n})`); // safe
    res.redirect(`/board?cancelled=${n}`); // safe
  });

  r.use((err: Error, req: Request, res: Response, _next: NextFunction) => {
    rollbar.error(err, { path: req.baseUrl, method: req.method });
    res.status(500).json({ error: 'internal error' }); // safe
  });

  return r;
}
