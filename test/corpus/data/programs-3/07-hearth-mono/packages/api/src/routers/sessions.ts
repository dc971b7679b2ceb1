import { TRPCError } from '@trpc/server';
import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { clients, db, sessions } from '@hearth/db';
import { scope, track } from '@hearth/telemetry';
import { escalate, summarize } from '../clinical';
import { router, therapistProcedure } from '../trpc';

const log = scope('sessions');

async function ownClient(id: string, therapistId: string) {
  const [client] = await db.select().from(clients).where(and(eq(clients.id, id), eq(clients.therapistId, therapistId)));
  if (!client) throw new TRPCError({ code: 'NOT_FOUND', message: `No client ${id}` }); // safe
  return client;
}

export const sessionsRouter = router({
  close: therapistProcedure
    .input(z.object({ clientId: z.string().uuid(), minutes: z.number().int().positive(), progressNote: z.string(), riskLevel: z.number().min(0).max(10) }))
    .mutation(async ({ input, ctx }) => {
      const client = await ownClient(input.clientId, ctx.therapist.id);
      const [row] = await db.insert(sessions).values({ ...input, startedAt: new Date() }).returning(); // safe
      log.info('session closed', { sessionId: row.id, therapist: ctx.therapist.name, minutes: input.minutes }); // safe
      track(ctx.therapist.id, 'session_closed', { minutes: input.minutes }); // safe
      track(client.email, 'client_session', { note: input.progressNote, risk: input.riskLevel }); // leak: analytics
      if (input.riskLevel >= 8) await escalate(client, input.progressNote);
      return { id: row.id };
    }),

  history: therapistProcedure.input(z.object({ clientId: z.string().uuid() })).query(async ({ input, ctx }) => {
    const client = await ownClient(input.clientId, ctx.therapist.id);
    const rows = await db.select().from(sessions).where(eq(sessions.clientId, client.id)).orderBy(desc(sessions.startedAt));
    log.info('history read', { clientId: client.id, rows: rows.length }); // safe
    return rows;
  }),

  summary: therapistProcedure.input(z.object({ clientId: z.string().uuid() })).query(async ({ input, ctx }) => {
    const client = await ownClient(input.clientId, ctx.therapist.id);
    const rows = await db.select().from(sessions).where(eq(sessions.clientId, client.id));
    try {
      const text = await summarize(client, rows);
      log.info('summary', { clientId: client.id, preview: text.slice(0, 200) }); // leak: log
      return { text };
    } catch (e) {
      log.fail(e, { clientId: client.id, rows: rows.length });
      log.fail(e, { client, lastNote: rows[0]?.progressNote }); // leak: error_monitor
      throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: `Summary for ${client.displayName} (insurance ${client.insuranceMemberId}) failed` }); // leak: http_error
    }
  }),
});
