import express, { type ErrorRequestHandler } from 'express';
import { pinoHttp } from 'pino-http';
import { eligibility } from './clearinghouse.js';
import { draftAppeal, explainDenial } from './denials.js';
import { EdiError, notifyFailure } from './errors.js';
import { log } from './log.js';
import { requireBiller } from './auth.js';
import type { Subscriber } from './types.js';

export const app = express();
app.use(express.json(), pinoHttp({ logger: log, autoLogging: false }), requireBiller);

app.post('/eligibility', async (req, res, next) => {
  const subscriber = req.body.subscriber as Subscriber;
  const payerId = String(req.body.payerId ?? '');
  try {
    if (!/^\d{5}$/.test(payerId)) throw new EdiError('BAD_PAYER', `payer id must have five digits`); // safe
    const reply = await eligibility(subscriber, payerId);
    if (reply.rejectCode === '72') {
      throw new EdiError('UNKNOWN_MEMBER', `${subscriber.firstName} ${subscriber.lastName} (${subscriber.memberId}) is not known to the plan`, 404); // leak: http_error
    }
    res.json(reply);
  } catch (err) {
    notifyFailure(err, { body: req.body }); // leak: error_monitor
    next(err);
  }
});

app.post('/denials/appeal', async (req, res, next) => {
  try {
    res.json({ letter: await draftAppeal(req.body) });
  } catch (err) {
    notifyFailure(err, { claimId: req.body.claimId, carc: req.body.carc }); // safe
    next(err);
  }
});

app.post('/denials/explain', async (req, res) => res.json({ text: await explainDenial(req.body) }));

const onError: ErrorRequestHandler = (err, _req, res, _next) => {
  const status = err instanceof EdiError ? err.status : 500;
  res.status(status).json({ code: err instanceof EdiError ? err.code : 'INTERNAL', message: err.message });
};
app.use(onError);
