import { PrismaClient } from '@prisma/client';
import { TRPCError } from '@trpc/server';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { clinicianProcedure, logger, router } from './trpc.js';

const prisma = new PrismaClient();

const PatientInput = z.object({
  givenName: z.string(),
  surname: z.string(),
  dob: z.string(),
  mrn: z.string(),
  problemList: z.array(z.string()),
  homeAddress: z.string(),
});

const pseudonym = (mrn: string) => createHmac('sha256', process.env.PSEUDO_KEY!).update(mrn).digest('hex');

export const patientRouter = router({
  create: clinicianProcedure.input(PatientInput).mutation(async ({ input, ctx }) => {
    const dup = await prisma.patient.findFirst({ where: { mrn: input.mrn } });
    if (dup) {
      throw new TRPCError({ code: 'CONFLICT', message: `MRN ${input.mrn} belongs to ${dup.givenName} ${dup.surname}` }); // leak: http_error
    }
    const created = await prisma.patient.create({ data: input });
    logger.info({ id: created.id, by: ctx.user.id }, 'patient created'); // safe
    logger.debug({ token: pseudonym(input.mrn) }, 'pseudonym issued'); // safe
    return { id: created.id };
  }),

  byId: clinicianProcedure.input(z.object({ id: z.string() })).query(async ({ input, ctx }) => {
    const patient = await prisma.patient.findUnique({ where: { id: input.id } });
    if (!patient) throw new TRPCError({ code: 'NOT_FOUND', message: 'Patient not found' }); // safe
    logger.info(`${ctx.user.displayName} viewed ${patient.givenName} ${patient.surname}`); // leak: log
    return patient;
  }),

  move: clinicianProcedure.input(z.object({ id: z.string(), homeAddress: z.string() })).mutation(async ({ input }) => {
    const before = await prisma.patient.update({ where: { id: input.id }, data: { homeAddress: input.homeAddress } });
    const url = new URL('https://geocode.maps.example.com/v1/search');
    url.searchParams.set('q', before.homeAddress);
    url.searchParams.set('label', `${before.givenName} ${before.surname}`);
    const geo = await fetch(url); // leak: url|third-party
    logger.info({ status: geo.status }, 'geocoded'); // safe
    return { ok: geo.ok };
  }),
});

export type PatientRouter = typeof patientRouter;
