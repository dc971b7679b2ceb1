import { initTRPC } from '@trpc/server';

const t = initTRPC.create();
export const patientRouter = t.router({
  register: t.procedure.input((raw: unknown) => raw as Record<string, string>).mutation(({ input, path }) => {
    console.log('register patient', input); // leak: log
    console.log('register patient', path); // safe
    return { ok: true };
  }),
});
