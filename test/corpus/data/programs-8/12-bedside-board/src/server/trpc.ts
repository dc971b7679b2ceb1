import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { PrismaClient } from '@prisma/client';

export interface Context { prisma: PrismaClient; nurse: { id: string; name: string; ward: string } | null; reqId: string }

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  errorFormatter({ shape, error }) {
    console.error('trpc', shape.data.path, error.code); // safe: path and code
    return shape;
  },
});

export const router = t.router;

const timing = t.middleware(async ({ path, type, next, rawInput }) => {
  const t0 = performance.now();
  const res = await next();
  console.info(`${type} ${path} ${Math.round(performance.now() - t0)}ms ${res.ok ? 'ok' : 'failed'}`); // safe: path and time
  return res;
});

export const nurseProcedure = t.procedure.use(timing).use(({ ctx, next }) => {
  if (!ctx.nurse) throw new TRPCError({ code: 'UNAUTHORIZED' }); // safe
  console.debug('nurse', ctx.nurse.name, ctx.nurse.ward); // safe: staff
  return next({ ctx: { ...ctx, nurse: ctx.nurse } });
});
