import { initTRPC, TRPCError } from '@trpc/server';
import Honeybadger from '@honeybadger-io/js';
import pino from 'pino';

export const log = pino({ name: 'molar', redact: { paths: ['*.password', '*.token'], censor: '[x]' } });

Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY, environment: process.env.NODE_ENV });

export interface Ctx {
  staff: { id: string; email: string; officeId: string } | null;
}

const t = initTRPC.context<Ctx>().create({
  errorFormatter({ shape, error }) {
    return { ...shape, data: { code: shape.data.code, zod: error.code === 'BAD_REQUEST' ? 'invalid_input' : null } };
  },
});

const timing = t.middleware(async ({ path, type, next, rawInput }) => {
  const t0 = Date.now();
  const result = await next();
  log.info({ path, type, ok: result.ok, ms: Date.now() - t0 }, 'rpc'); // safe
  if (!result.ok && path === 'claims.submit') {
    Honeybadger.notify(result.error, { context: { path, input: rawInput } }); // leak: error-monitor
  }
  return result;
});

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.staff) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'sign in first' }); // safe
  return next({ ctx: { staff: ctx.staff } });
});

export const router = t.router;
export const staffProcedure = t.procedure.use(timing).use(signedIn);
