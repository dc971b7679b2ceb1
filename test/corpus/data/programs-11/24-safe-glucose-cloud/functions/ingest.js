import middy from '@middy/core';
import { putReading, profile } from './shared/store.js';
import { count, info, logger, warn } from './shared/log.js';
import { nudge } from './shared/push.js';

const REQUIRED = ['takenAt', 'mgdl', 'deviceModel'];

async function ingest(event) {
  const started = Date.now();
  const subjectId = event.requestContext.authorizer.jwt.claims.sub;
  let reading;
  try {
    reading = JSON.parse(event.body);
  } catch {
    warn('body is no json', { subjectId }); // safe
    return { statusCode: 400, body: JSON.stringify({ error: 'invalid json' }) }; // safe
  }
  const missing = REQUIRED.filter((k) => reading[k] === undefined);
  if (missing.length) {
    logger.warn('fields missing', { missing }); // safe
    return { statusCode: 422, body: JSON.stringify({ error: 'missing fields', missing }) }; // safe
  }
  if (reading.mgdl < 20 || reading.mgdl > 600) {
    count('ReadingOutOfRange');
    return { statusCode: 422, body: JSON.stringify({ error: 'mgdl out of range' }) }; // safe
  }

  await putReading(subjectId, reading);
  count('ReadingStored');

  if (reading.mgdl < 55) {
    const person = await profile(subjectId);
    if (person?.pushToken) await nudge(person.pushToken);
    else logger.error('no push token', { name: person?.fullName, email: person?.email, mgdl: reading.mgdl }); // leak: log
  }
  info('ingested', { subjectId, durationMs: Date.now() - started, firmware: reading.firmware }); // safe
  return { statusCode: 204 };
}

export const handler = middy(ingest).onError(async (request) => {
  logger.error('ingest failed', { errorName: request.error?.name, requestId: request.event.requestContext.requestId }); // safe
  request.response = { statusCode: 500, body: JSON.stringify({ error: 'internal' }) }; // safe
});
