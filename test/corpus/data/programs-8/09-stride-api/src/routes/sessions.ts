import { desc, eq } from 'drizzle-orm';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { db } from '../db/client.js';
import { clients, exercises, sessions } from '../db/schema.js';
import { indexSession } from '../ai/embeddings.js';
import { suggest } from '../ai/planner.js';

type NewSession = typeof sessions.$inferInsert;

export async function sessionRoutes(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (req: FastifyRequest) => { await req.jwtVerify(); });

  app.post<{ Body: NewSession }>('/sessions', async (req, reply) => {
    const [row] = await db.insert(sessions).values(req.body).returning();
    req.log.info({ sessionId: row!.id, therapistId: row!.therapistId }, 'session stored'); // safe: references
    req.log.debug({ body: req.body }, 'session body'); // leak: log
    await indexSession(row!);
    return reply.code(201).send({ id: row!.id });
  });

  app.get<{ Params: { id: string } }>('/clients/:id/plan', async (req, reply) => {
    const [client] = await db.select().from(clients).where(eq(clients.id, req.params.id));
    if (!client) return reply.code(404).send({ error: 'unknown_client' }); // safe: a code
    const [last] = await db.select().from(sessions).where(eq(sessions.clientId, client.id)).orderBy(desc(sessions.heldAt)).limit(1);
    if (!last) return reply.code(409).send({ error: `${client.fullName} (${client.injury}) has no session yet` }); // leak: http_error
    const library = await db.select().from(exercises);
    const codes = await suggest(client, last, library, req.log);
    req.log.info({ clientId: client.id, suggested: codes.length }, 'plan made'); // safe: reference and count
    return { codes };
  });

  app.get<{ Params: { id: string } }>('/clients/:id/call', async (req, reply) => {
    const [c] = await db.select({ name: clients.fullName, phone: clients.phone }).from(clients).where(eq(clients.id, req.params.id));
    return reply.redirect(`https://dialer.stride.example/?name=${encodeURIComponent(c!.name)}&tel=${c!.phone}`); // leak: url
  });

  app.setErrorHandler((err, req, reply: FastifyReply) => {
    req.log.error({ code: err.code, route: req.routeOptions.url }, 'request failed'); // safe: code and pattern
    reply.code(err.statusCode ?? 500).send({ error: err.code ?? 'internal' }); // safe: a code
  });
}
