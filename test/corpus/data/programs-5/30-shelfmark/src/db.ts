import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();

export const narrativesOf = (kind: string) => prisma.narrative.findMany({ where: { kind }, include: { participant: true } });

export const participant = (id: string) => prisma.participant.findUniqueOrThrow({ where: { id }, include: { narratives: true } });

export type Narrative = Awaited<ReturnType<typeof narrativesOf>>[number];
