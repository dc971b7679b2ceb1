import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { logger } from './log.js';

export interface Context {
  staff: { id: string; name: string; site: string; canUnblind: boolean } | null;
}

const t = initTRPC.context<Context>().create({ transformer: superjson });

export const router = t.router;

export const staffProcedure = t.procedure.use(async ({ ctx, next, path, type }) => {
  if (!ctx.staff) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in' });
  const began = Date.now();
  const result = await next({ ctx: { staff: ctx.staff } });
  logger.info('call', { path, type, by: ctx.staff.name, ok: result.ok, ms: Date.now() - began });
  return result;
});
