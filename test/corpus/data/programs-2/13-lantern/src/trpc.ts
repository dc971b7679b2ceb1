import Bugsnag from '@bugsnag/js';
import { TRPCError, initTRPC } from '@trpc/server';
import { log } from './infra';

export interface Context {
  user: { id: string; role: 'nurse' | 'admin' } | null;
}

const t = initTRPC.context<Context>().create();

const timing = t.middleware(async ({ path, next }) => {
  const started = Date.now();
  const result = await next();
  log.info({ path, ms: Date.now() - started }, 'rpc'); // safe
  if (!result.ok) Bugsnag.notify(new Error('rpc_failed'), (e) => e.addMetadata('rpc', { path, code: result.error.code })); // safe
  return result;
});

const nurseOnly = t.middleware(({ ctx, next }) => {
  if (ctx.user?.role !== 'nurse') throw new TRPCError({ code: 'FORBIDDEN', message: 'nurse_only' }); // safe
  return next({ ctx: { user: ctx.user } });
});

export const router = t.router;
export const nurseProcedure = t.procedure.use(timing).use(nurseOnly);
