import { TRPCError, initTRPC } from '@trpc/server';
import { scope } from '@hearth/telemetry';

export interface Context {
  therapist: { id: string; name: string; licence: string } | null;
}

const t = initTRPC.context<Context>().create();
const log = scope('trpc');

const timed = t.middleware(async ({ path, type, next }) => {
  const at = Date.now();
  const result = await next();
  log.info('call', { path, type, ms: Date.now() - at, ok: result.ok }); // safe
  return result;
});

export const router = t.router;
export const therapistProcedure = t.procedure.use(timed).use(({ ctx, next }) => {
  if (!ctx.therapist) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in as a therapist' });
  return next({ ctx: { therapist: ctx.therapist } });
});
