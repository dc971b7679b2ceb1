import { initTRPC, TRPCError } from '@trpc/server';
import type { CreateExpressContextOptions } from '@trpc/server/adapters/express';
import { log, Audit } from './log.js';

export interface Ctx { user: { id: string; email: string; role: 'therapist' | 'patient' } | null; audit: Audit; setHeader(k: string, v: string): void }

export function createContext({ req, res }: CreateExpressContextOptions): Ctx {
  const user = (req as unknown as { user: Ctx['user'] }).user ?? null;
  return { user, audit: new Audit(user?.id ?? 'anonymous'), setHeader: (k, v) => void res.setHeader(k, v) };
}

const t = initTRPC.context<Ctx>().create();

const timed = t.middleware(async ({ path, type, next }) => {
  const start = Date.now();
  const result = await next();
  log.info({ path, type, ok: result.ok, ms: Date.now() - start }, 'rpc'); // safe
  return result;
});

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in' }); // safe
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const router = t.router;
export const procedure = t.procedure.use(timed).use(signedIn);
