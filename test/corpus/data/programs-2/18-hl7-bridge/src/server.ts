import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:tls';
import * as Sentry from '@sentry/node';
import { ack, parse } from './hl7';
import { toObservations, toPatient } from './to-fhir';
import { archive, log, medplum, upsertPatient } from './upstream';

Sentry.init({ dsn: process.env.SENTRY_DSN });

const options = { key: readFileSync('/run/secrets/tls.key'), cert: readFileSync('/run/secrets/tls.crt'), minVersion: 'TLSv1.2' as const };

const server = createServer(options, (socket) => {
  socket.on('data', async (chunk) => {
    const raw = chunk.toString('utf8').replace(/[\x0b\x1c]/g, '');
    log.debug(`received ${raw}`); // leak: log
    const message = parse(raw);
    log.info({ type: message.type, controlId: message.controlId }, 'message'); // safe
    try {
      const patient = await upsertPatient(toPatient(message));
      for (const observation of toObservations(message, patient.id!)) {
        await medplum.createResource(observation); // safe
      }
      await archive(message.controlId, raw);
      socket.write(ack(message.controlId, 'AA')); // safe
    } catch (err) {
      Sentry.captureException(err, { extra: { pid: message.pid.join('|'), obx: message.obx } }); // leak: error_monitor
      appendFileSync('/var/tmp/dead-letters.hl7', `${raw}\n`); // leak: file
      log.error({ controlId: message.controlId, patient: toPatient(message) }, 'message rejected'); // leak: log
      socket.write(ack(message.controlId, 'AE', 'processing error')); // safe
    }
  });
});

server.listen(2575, () => log.info('bridge ready'));
