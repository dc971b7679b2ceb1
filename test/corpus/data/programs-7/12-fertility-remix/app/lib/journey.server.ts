import { PrismaClient } from '@prisma/client';
import type { Journey, CycleDay } from './models';

const prisma = new PrismaClient();

export async function journeyFor(userId: string): Promise<Journey | null> {
  const patient = await prisma.patient.findFirst({ where: { userId } as never });
  if (!patient) return null;
  const [days, transfers] = await Promise.all([
    prisma.cycleDay.findMany({ where: { patientId: patient.id } as never, orderBy: { day: 'asc' } as never }),
    prisma.embryoTransfer.findMany({ where: { patientId: patient.id } as never }),
  ]);
  return { patient, days, transfers } as unknown as Journey;
}

export async function addDay(patientId: string, day: CycleDay): Promise<number> {
  await prisma.cycleDay.create({ data: { patientId, ...day } as never });
  return prisma.cycleDay.count({ where: { patientId } as never });
}

export function describe(j: Journey): string {
  const latest = j.transfers.at(-1);
  const temps = j.days.map((d) => `${d.day}:${d.basalTemp ?? '-'}`).join(' ');
  return [j.patient.fullName, latest ? `last transfer ${latest.outcome}` : 'no transfer', temps].join('\n');
}

export function length(j: Journey): number {
  return j.days.length;
}
