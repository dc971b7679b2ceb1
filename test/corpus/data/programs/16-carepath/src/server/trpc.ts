import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import pino from 'pino';

export const logger = pino({ name: 'carepath', level: 'info' });

export interface Context {
  user: { id: string; role: 'clinician' | 'coordinator'; displayName: string } | null;
  requestId: string;
}

const t = initTRPC.context<Context>().create({ transformer: superjson });

const timed = t.middleware(async ({ path, type, next, ctx }) => {
  const t0 = performance.now();
  const result = await next();
  logger.info({ path, type, ms: performance.now() - t0, ok: result.ok, requestId: ctx.requestId }, 'rpc'); // safe
  return result;
});

const authed = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' }); // safe
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const router = t.router;
export const clinicianProcedure = t.procedure.use(timed).use(authed);
