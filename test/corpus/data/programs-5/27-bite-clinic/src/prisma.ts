import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();

export const animalById = (id: string) => prisma.animal.findUnique({ where: { id } });

export const exposureById = (id: string) => prisma.exposure.findUnique({ where: { id }, include: { pepDoses: true, animal: true } });
