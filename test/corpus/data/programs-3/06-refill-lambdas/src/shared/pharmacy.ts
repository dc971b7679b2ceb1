import { logger } from './obs';
import type { RefillRequest } from '../types';

export async function submit(refill: RefillRequest): Promise<boolean> {
  const started = Date.now();
  const res = await fetch(`${process.env.PHARMACY_URL}/refills`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': process.env.PHARMACY_KEY! },
    body: JSON.stringify({ ncpdp: refill.pharmacyNcpdp, rx: refill.prescription.rxNumber }),
  });
  logger.info('pharmacy answered', { refillId: refill.id, status: res.status, ms: Date.now() - started }); // safe
  if (res.status === 429) throw new Error(`pharmacy throttled refill ${refill.id}`); // safe
  return res.ok;
}
