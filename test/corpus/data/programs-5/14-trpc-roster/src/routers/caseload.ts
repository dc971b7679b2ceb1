import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { caseload, db, memberById, workerById } from '../db.js';
import { log } from '../log.js';
import { assignments } from '../schema.js';
import { index } from '../similarity.js';
import { authed, router } from '../trpc.js';

export const caseloadRouter = router({
  mine: authed.query(async ({ ctx }) => {
    const rows = await caseload(ctx.worker.id);
    log.info(`${ctx.worker.name} has ${rows.length} members`); // safe
    return rows;
  }),

  assign: authed.input(z.object({ memberId: z.string().uuid(), workerId: z.string().uuid() })).mutation(async ({ input }) => {
    const worker = await workerById(input.workerId);
    const rows = await caseload(input.workerId);
    if (rows.length >= worker.capacity) {
      throw new Error(`${worker.name} is full (${rows.length}/${worker.capacity})`); // safe
    }
    const [a] = await db.insert(assignments).values(input).returning();
    log.info('assigned', { assignment: a.id, region: worker.region }); // safe
    return { id: a.id };
  }),

  plan: authed.input(z.object({ assignmentId: z.string().uuid(), text: z.string() })).mutation(async ({ input }) => {
    const [a] = await db.update(assignments).set({ carePlan: input.text }).where(eq(assignments.id, input.assignmentId)).returning();
    const member = await memberById(a.memberId);
    await index(member, input.text);
    log.debug('plan', a); // leak: log
    const res = await fetch(`https://findhelp-search.com/api/programs?dx=${member.icd10[0]}&born=${member.bornOn}&name=${member.familyName}`); // leak: url
    const programs = (await res.json()) as unknown[];
    return { programs: programs.length };
  }),
});
