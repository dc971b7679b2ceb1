import { TRPCError } from '@trpc/server';
import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../db.js';
import { logger } from '../log.js';
import { drawArm, pseudonym } from '../randomise.js';
import { participants } from '../schema.js';
import { appendRow } from '../sheets.js';
import { router, staffProcedure } from '../trpc.js';

const SCREENING_LOG = '1sCrEeNiNgLoG';
const RECRUITMENT = '1rEcRuItMeNt';

const Enrol = z.object({
  studyCode: z.string(),
  screeningNumber: z.number().int(),
  initials: z.string().length(2),
  fullName: z.string(),
  dateOfBirth: z.string(),
  email: z.string().email().optional(),
  hospitalNumber: z.string().optional(),
});

export const participantRouter = router({
  enrol: staffProcedure.input(Enrol).mutation(async ({ input, ctx }) => {
    const [existing] = await db
      .select()
      .from(participants)
      .where(and(eq(participants.fullName, input.fullName), eq(participants.dateOfBirth, input.dateOfBirth)));
    if (existing) {
      throw new TRPCError({ code: 'CONFLICT', message: `${existing.fullName} (${existing.dateOfBirth}) was screened as ${existing.screeningNumber}` }); // leak: http_error
    }

    const [row] = await db.insert(participants).values(input).returning();
    logger.debug('enrolled', row);
    logger.info(`enrolled ${row.fullName} at ${ctx.staff.site}`); // leak: log
    await appendRow(SCREENING_LOG, 'Log!A:E', [row.screeningNumber, row.fullName, row.dateOfBirth, row.hospitalNumber ?? '']); // leak: third_party
    await appendRow(RECRUITMENT, 'Week!A:B', [ctx.staff.site, new Date().toISOString().slice(0, 10)]); // safe
    return { id: row.id };
  }),

  randomise: staffProcedure.input(z.object({ id: z.string().uuid() })).mutation(async ({ input }) => {
    const [p] = await db.select().from(participants).where(eq(participants.id, input.id));
    if (!p) throw new TRPCError({ code: 'NOT_FOUND', message: `Participant ${input.id} not found` }); // safe
    if (!p.consentedAt) throw new TRPCError({ code: 'PRECONDITION_FAILED', message: 'Consent is missing' }); // safe
    const block = await db.select({ arm: participants.arm }).from(participants).orderBy(desc(participants.screeningNumber)).limit(3);
    const arm = drawArm(block.map((b) => b.arm).filter((a): a is string => a !== null));
    await db.update(participants).set({ arm }).where(eq(participants.id, p.id));
    logger.info('randomised', { pseudonym: pseudonym(p.id) }); // safe
    return { arm };
  }),
});
