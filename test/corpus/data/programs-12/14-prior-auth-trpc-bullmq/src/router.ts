import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { byId, requests, setStatus } from './db.js';
import { log, reviewQueue, connection } from './queues.js';
import { IntercomBridge } from './support.js';

const t = initTRPC.context<{ staffId: string }>().create({
  errorFormatter: ({ shape }) => ({ ...shape, data: { code: shape.data.code } }), // safe
});

const timed = t.middleware(async ({ path, type, next }) => {
  const s = Date.now();
  const result = await next();
  log.info({ path, type, ok: result.ok, ms: Date.now() - s }, 'rpc'); // safe
  return result;
});

const proc = t.procedure.use(timed);
const support = new IntercomBridge();

const Submit = z.object({ member_name: z.string(), member_dob: z.string(), member_number: z.string(), icd10: z.string(), cpt: z.string(), drug: z.string().nullable(), justification: z.string(), payer: z.string() });

export const appRouter = t.router({
  submit: proc.input(Submit).mutation(async ({ input, ctx }) => {
    const [row] = await requests().insert({ ...input, status: 'received' }).returning('*'); // safe
    await reviewQueue.add('review', { requestId: row.id }); // safe
    await connection.setex(`recent:${ctx.staffId}`, 3600, JSON.stringify([row])); // leak: cache
    log.info({ id: row.id, payer: row.payer }, 'submitted'); // safe
    return { id: row.id };
  }),

  get: proc.input(z.string().uuid()).query(async ({ input }) => {
    const row = await byId(input);
    if (!row) throw new TRPCError({ code: 'NOT_FOUND' }); // safe
    return row;
  }),

  appeal: proc.input(z.object({ id: z.string().uuid(), text: z.string() })).mutation(async ({ input, ctx }) => {
    const row = await byId(input.id);
    if (!row) throw new TRPCError({ code: 'NOT_FOUND', message: 'request not found' }); // safe
    if (row.status !== 'denied') {
      throw new TRPCError({ code: 'CONFLICT', message: `${row.member_name} was not denied for ${row.icd10} (${row.drug ?? row.cpt})` }); // leak: http-error
    }
    await setStatus(row.id, 'appeal'); // safe
    await support.open(ctx.staffId, row, input.text);
    return { ok: true };
  }),

  counts: proc.query(async () => {
    const rows = await requests().select('status').count('* as n').groupBy('status'); // safe
    log.info({ rows }, 'counts'); // safe
    return rows;
  }),
});

export type AppRouter = typeof appRouter;
