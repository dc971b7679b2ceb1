import { TRPCError } from '@trpc/server';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../db/client';
import { claims, subscribers } from '../db/schema';
import { log, router, staffProcedure } from '../trpc';
import { build837D } from '../x12/build837';
import { deliver } from '../x12/clearinghouse';
import { track } from '../track';
import { mailClaimDenied, mailStaffDigest } from '../mail';

const line = z.object({ cdt: z.string().regex(/^D\d{4}$/), tooth: z.string().optional(), surfaces: z.string().optional(), icd10: z.string().optional(), fee: z.number() });

export const claimsRouter = router({
  list: staffProcedure.input(z.object({ status: z.string().default('draft'), limit: z.number().max(200).default(50) })).query(async ({ input, ctx }) => {
    const rows = await db.select({ id: claims.id, payer: claims.payer, total: claims.total }).from(claims).where(eq(claims.status, input.status)).limit(input.limit);
    log.debug({ office: ctx.staff.officeId, status: input.status, n: rows.length }, 'claims list'); // safe
    return rows;
  }),

  create: staffProcedure.input(z.object({ subscriberId: z.string().uuid(), npi: z.string(), payer: z.string(), lines: z.array(line).min(1), narrative: z.string().optional() })).mutation(async ({ input, ctx }) => {
    const total = input.lines.reduce((s, l) => s + l.fee, 0);
    const [claim] = await db.insert(claims).values({ ...input, total: String(total) }).returning(); // safe
    log.info({ claimId: claim.id, npi: claim.npi, payer: claim.payer, lines: claim.lines.length, staff: ctx.staff.id }, 'claim drafted'); // safe
    track(ctx.staff.id, 'claim_drafted', { payer: claim.payer, lines: claim.lines.length }); // safe
    return { id: claim.id };
  }),

  submit: staffProcedure.input(z.object({ id: z.string().uuid() })).mutation(async ({ input, ctx }) => {
    const [row] = await db.select().from(claims).innerJoin(subscribers, eq(subscribers.id, claims.subscriberId)).where(eq(claims.id, input.id));
    if (!row) throw new TRPCError({ code: 'NOT_FOUND', message: `claim ${input.id} does not exist` }); // safe
    const { claims: claim, subscribers: sub } = row;
    if (claim.status !== 'draft') {
      throw new TRPCError({ code: 'CONFLICT', message: `Claim of ${sub.firstName} ${sub.lastName} for ${claim.lines.map((l) => l.cdt).join(', ')} was sent already` }); // leak: http-error
    }
    const edi = build837D(claim, sub);
    log.trace(edi, '837D'); // leak: log
    const file = await deliver(edi, claim.payer);
    await db.update(claims).set({ status: 'sent' }).where(and(eq(claims.id, claim.id), eq(claims.status, 'draft'))); // safe
    log.info({ claimId: claim.id, file, bytes: edi.length }, 'claim sent'); // safe
    track(ctx.staff.id, 'claim_sent', { member: sub.memberNumber, dob: sub.dob, teeth: claim.lines.map((l) => l.tooth) }); // leak: analytics
    return { status: 'sent' as const };
  }),

  deny: staffProcedure.input(z.object({ id: z.string().uuid(), carc: z.string() })).mutation(async ({ input }) => {
    const [row] = await db.select().from(claims).innerJoin(subscribers, eq(subscribers.id, claims.subscriberId)).where(eq(claims.id, input.id));
    await db.update(claims).set({ status: 'denied' }).where(eq(claims.id, input.id));
    await mailClaimDenied(row.subscribers, row.claims, input.carc);
    log.warn(`denied ${row.subscribers.memberNumber} ${row.subscribers.lastName}: ${row.claims.narrative}`); // leak: log
  }),

  totals: staffProcedure.query(async ({ ctx }) => {
    const [{ open, sum }] = await db.select({ open: sql<number>`count(*)`, sum: sql<string>`sum(${claims.total})` }).from(claims).where(eq(claims.status, 'sent'));
    log.info('outstanding: %d claims, %s USD', open, sum); // safe
    await mailStaffDigest(ctx.staff.email, open, sum);
    return { open, sum };
  }),
});
