import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../db.js';
import { logger } from '../log.js';
import { adverseEvents, participants } from '../schema.js';
import { router, staffProcedure } from '../trpc.js';

async function teams(text: string) {
  await fetch(process.env.TEAMS_WEBHOOK!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) });
}

async function codeNarrative(narrative: string): Promise<string> {
  const res = await fetch('https://api.mistral.ai/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.MISTRAL}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content: `Give the MedDRA preferred term for this adverse event:\n${narrative}` }] }),
  });
  return (await res.json()).choices[0].message.content;
}

export const adverseRouter = router({
  report: staffProcedure
    .input(z.object({ participantId: z.string().uuid(), narrative: z.string(), serious: z.boolean() }))
    .mutation(async ({ input, ctx }) => {
      const [p] = await db.select().from(participants).where(eq(participants.id, input.participantId));
      const meddraTerm = await codeNarrative(input.narrative);
      const [event] = await db.insert(adverseEvents).values({ ...input, meddraTerm }).returning();
      if (event.serious) {
        await teams(`SAE: ${p.fullName}, arm ${p.arm}: ${event.narrative}`); // leak: messaging
      }
      await teams(`Event ${event.id} was reported by ${ctx.staff.name}`); // safe
      logger.warn(['event', event.id, event.narrative].join(' ')); // leak: log
      return { id: event.id };
    }),
});
