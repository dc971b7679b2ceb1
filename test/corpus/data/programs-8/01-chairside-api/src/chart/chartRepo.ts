import { PrismaClient } from '@prisma/client';
import type { ChartEntry, DentalPatient } from '../domain/types.js';
import { log } from '../lib/log.js';

export const prisma = new PrismaClient({ log: ['warn', 'error'] });

export class DuplicateSubscriberError extends Error {
  constructor(readonly existing: DentalPatient) {
    super(`subscriber ${existing.subscriberId} is already linked to ${existing.givenName} ${existing.familyName}`);
    this.name = 'DuplicateSubscriberError';
  }
}

export async function findChart(id: string): Promise<ChartEntry | null> {
  const started = Date.now();
  const row = (await prisma.chartEntry.findUnique({ where: { id }, include: { patient: true } })) as ChartEntry | null;
  log.debug({ chartId: id, ms: Date.now() - started, hit: row !== null }, 'chart read'); // safe: reference and timing
  return row;
}

export async function linkSubscriber(patientId: string, subscriberId: string): Promise<void> {
  const existing = (await prisma.patient.findFirst({ where: { subscriberId } })) as DentalPatient | null;
  if (existing && existing.id !== patientId) throw new DuplicateSubscriberError(existing);
  await prisma.patient.update({ where: { id: patientId }, data: { subscriberId } });
  log.info({ patientId, linked: Boolean(subscriberId) }, 'subscriber linked'); // safe: a boolean
}
