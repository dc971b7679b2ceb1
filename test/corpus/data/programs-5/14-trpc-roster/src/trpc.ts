import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { log } from './log.js';

export type Context = { worker: { id: string; name: string } | null; requestId: string };

const t = initTRPC.context<Context>().create({ transformer: superjson });

export const router = t.router;

export const authed = t.procedure.use(async ({ ctx, next, path, type }) => {
  if (!ctx.worker) throw new TRPCError({ code: 'UNAUTHORIZED' });
  const started = Date.now();
  const result = await next({ ctx: { ...ctx, worker: ctx.worker } });
  log.info(`${type} ${path} ${result.ok ? 'ok' : 'failed'} ${Date.now() - started}ms by ${ctx.worker.name}`); // safe
  return result;
});
