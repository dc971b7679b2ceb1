import { PrismaClient } from '@prisma/client';
import type { Client, Session } from './types';

const prisma = new PrismaClient();

export async function getClient(id: string): Promise<Client | null> {
  return prisma.client.findUnique({ where: { id } }) as Promise<Client | null>;
}

export async function getSession(id: string): Promise<(Session & { client: Client }) | null> {
  return prisma.session.findUnique({ where: { id }, include: { client: true } }) as never;
}

export async function saveNote(id: string, progressNote: string): Promise<void> {
  await prisma.session.update({ where: { id }, data: { progressNote } });
}

export async function minutesByMonth(therapistId: string) {
  return prisma.session.groupBy({ by: ['month'] as never, where: { therapistId } as never, _sum: { minutes: true } as never });
}
