import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';

export interface Ctx { userId?: string; role?: 'dentist' | 'assistant' | 'desk' }

const t = initTRPC.context<Ctx>().create({ transformer: superjson });

export const router = t.router;
export const staffProcedure = t.procedure.use(({ ctx, next, path, type }) => {
  if (!ctx.userId) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'sign in' }); // safe
  const start = Date.now();
  const out = next({ ctx });
  console.log(`[trpc] ${type} ${path} by ${ctx.userId} ${Date.now() - start}ms`); // safe
  return out;
});
