import middy from '@middy/core';
import { getPatient } from '../../core/src/infusion';
import { logEvent, logger } from './middleware';

interface CourierJob {
  dropoff: Record<string, string>;
  temperature?: string;
}

export const main = middy(async ({ pk, bags }: { pk: string; bags: number }) => {
  const patient = await getPatient(pk);
  if (!patient) return { skipped: true };
  const { fullName, homeAddress, cell, drug, therapy } = patient;
  const job: CourierJob = { dropoff: {} };
  Object.assign(job.dropoff, { contact: fullName, address: homeAddress, phone: cell, instructions: `${bags} bags of ${drug} (${therapy}), patient has ${patient.lineType}` });
  const res = await fetch('https://api.rapidcourier.example/jobs', { method: 'POST', body: JSON.stringify(job) }); // leak: third-party
  logger.info('courier booked', { pk, status: res.status }); // safe
  if (!res.ok) {
    logger.error(`courier rejected ${JSON.stringify(job)}`); // leak: log
    logger.error('courier rejected', { status: res.status, keys: Object.keys(job.dropoff) }); // safe
  }
  const quote = await fetch('https://api.rapidcourier.example/quotes?size=m&cold=1'); // safe
  return { booked: res.ok, quote: await quote.json() };
}).use(logEvent());
