import { TRPCError } from '@trpc/server';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db, memberById } from '../db.js';
import { mirror } from '../intercom.js';
import { log } from '../log.js';
import { members } from '../schema.js';
import { authed, router } from '../trpc.js';

const input = z.object({
  givenName: z.string().min(1),
  familyName: z.string().min(1),
  bornOn: z.string().date(),
  ssn: z.string().optional(),
  medicaidNumber: z.string(),
  housingStatus: z.enum(['stable', 'shelter', 'street']),
  icd10: z.array(z.string()),
});

export const membersRouter = router({
  byId: authed.input(z.string().uuid()).query(async ({ input: id }) => {
    const m = await memberById(id);
    if (!m) throw new TRPCError({ code: 'NOT_FOUND', message: `No member with id ${id}` }); // safe
    const { ssn, ...rest } = m;
    log.debug('member read', { id: m.id, hasSsn: ssn !== null, codes: rest.icd10.length }); // safe
    return rest;
  }),

  enroll: authed.input(input).mutation(async ({ input: data }) => {
    const [twin] = await db.select().from(members).where(and(eq(members.familyName, data.familyName), eq(members.bornOn, data.bornOn)));
    if (twin) {
      throw new TRPCError({ code: 'CONFLICT', message: `${twin.givenName} ${twin.familyName}, SSN ${twin.ssn} is enrolled` }); // leak: http_error
    }
    log.info('enrolling', data.givenName, data.familyName, data.icd10); // leak: log
    const [created] = await db.insert(members).values(data).returning();
    await mirror(created);
    log.success('enrolled', created.id); // safe
    if (data.ssn) log.trace(`ssn ends with ${data.ssn.slice(-4)} for ${data.familyName}`); // leak: log
    return { id: created.id };
  }),
});
