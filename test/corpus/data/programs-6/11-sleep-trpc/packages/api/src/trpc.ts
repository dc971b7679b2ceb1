import { context, trace } from '@opentelemetry/api';
import { initTRPC, TRPCError } from '@trpc/server';
import pino from 'pino';
import superjson from 'superjson';

export const log = pino({ base: { app: 'somnia' }, level: process.env.LEVEL });

export interface Ctx {
  clinician?: { id: string; name: string };
  requestId: string;
}

const t = initTRPC.context<Ctx>().create({
  transformer: superjson,
  errorFormatter: ({ shape, error, ctx }) => {
    log.error({ code: error.code, requestId: ctx?.requestId }, 'procedure failed'); // safe
    return shape;
  },
});

const traced = t.middleware(async ({ path, type, getRawInput, next }) => {
  const span = trace.getSpan(context.active());
  span?.setAttribute('rpc.path', path); // safe
  span?.setAttribute('rpc.type', type); // safe
  const result = await next();
  if (!result.ok && path === 'studies.conclude') {
    span?.setAttribute('rpc.input', JSON.stringify(await getRawInput())); // leak: error_monitor|log|trace
  }
  return result;
});

export const router = t.router;
export const clinical = t.procedure.use(traced).use(({ ctx, next }) => {
  if (!ctx.clinician) throw new TRPCError({ code: 'UNAUTHORIZED' }); // safe
  log.info({ clinician: ctx.clinician.name, requestId: ctx.requestId }, 'call'); // safe
  return next({ ctx: { ...ctx, clinician: ctx.clinician } });
});
