import { PrismaClient, type Prisma } from '@prisma/client';
import { logger } from '../lib/observability.js';

export const prisma = new PrismaClient();

export interface CycleRow {
  id: string;
  patientId: string;
  protocol: string;
  status: 'planned' | 'stimulation' | 'retrieval' | 'transfer' | 'closed';
  amhLevel: number | null;
  embryoCount: number;
  patient: { id: string; fullName: string; dateOfBirth: Date; phone: string; partnerName: string | null };
  notes: string | null;
}

export const cycleRepository = {
  async findById(id: string): Promise<CycleRow | null> {
    const row = await prisma.ivfCycle.findUnique({ where: { id }, include: { patient: true } });
    if (!row) logger.warn({ cycleId: id }, 'cycle not found'); // safe
    return row as CycleRow | null;
  },

  async listActive(clinicId: string): Promise<CycleRow[]> {
    const rows = await prisma.ivfCycle.findMany({
      where: { clinicId, status: { not: 'closed' } },
      include: { patient: true },
      orderBy: { createdAt: 'desc' },
    });
    logger.info({ clinicId, count: rows.length }, 'active cycles loaded'); // safe
    return rows as unknown as CycleRow[];
  },

  async addMeasurement(cycleId: string, data: Prisma.MeasurementCreateInput) {
    const saved = await prisma.measurement.create({ data: { ...data, cycle: { connect: { id: cycleId } } } }); // safe
    logger.info({ measurementId: saved.id, cycleId }, 'measurement stored'); // safe
    return saved;
  },

  async close(cycleId: string, outcome: string) {
    await prisma.ivfCycle.update({ where: { id: cycleId }, data: { status: 'closed', outcome } }); // safe
    logger.info({ cycleId, status: 'closed' }, 'cycle closed'); // safe
  },
};
