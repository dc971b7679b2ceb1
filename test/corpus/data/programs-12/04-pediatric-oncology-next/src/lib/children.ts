import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();

export type Child = {
  id: string;
  firstName: string;
  lastName: string;
  dob: string;
  cancerType: string;
  protocol: string;
  phase: 'induction' | 'consolidation' | 'maintenance' | 'survivorship';
  guardianEmail: string;
};

export type BloodCount = { id: string; childId: string; takenOn: string; anc: number; platelets: number; hemoglobin: number };

export async function getChild(id: string): Promise<Child> {
  return prisma.child.findUniqueOrThrow({ where: { id } }) as unknown as Child; // safe
}

export async function latestCounts(childId: string, take = 5): Promise<BloodCount[]> {
  return prisma.bloodCount.findMany({ where: { childId }, orderBy: { takenOn: 'desc' }, take }) as unknown as BloodCount[]; // safe
}

export const neutropenic = (c: BloodCount) => c.anc < 500;
