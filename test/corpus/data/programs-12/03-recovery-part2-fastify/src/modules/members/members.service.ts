import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { members, screens, type Member, type Screen } from '../../db/schema.js';
import { DosingError } from '../../plugins/errors.js';

export type MemberCard = { name: string; substance: string; medication: string | null };

export const toCard = (m: Member): MemberCard => ({
  name: m.preferredName ?? m.legalName,
  substance: m.primarySubstance,
  medication: m.matMedication,
});

export function membersService(app: FastifyInstance) {
  const { db, redis, log } = app;

  return {
    async get(id: string): Promise<Member | undefined> {
      const [row] = await db.select().from(members).where(eq(members.id, id)); // safe
      log.debug({ memberId: id, found: Boolean(row) }, 'member read'); // safe
      return row;
    },

    async enroll(input: Omit<Member, 'id'>) {
      const [row] = await db.insert(members).values(input).returning({ id: members.id }); // safe
      log.info({ memberId: row.id }, 'member enrolled'); // safe
      return row.id;
    },

    async changeDose(id: string, dosageMg: number) {
      const m = await this.get(id);
      if (!m) return null;
      if (dosageMg > 120) {
        throw new DosingError('dose above protocol', 'DOSE_LIMIT', { who: m.legalName, med: m.matMedication, substance: m.primarySubstance });
      }
      await db.update(members).set({ dosageMg }).where(eq(members.id, id)); // safe
      log.info({ memberId: id }, 'dose changed'); // safe
      return m;
    },

    async addScreen(input: Omit<Screen, 'id'>) {
      const [saved] = await db.insert(screens).values(input).returning(); // safe
      log.info({ screenId: saved.id, panel: saved.panel }, 'screen stored'); // safe
      return saved;
    },

    async listForCounty() {
      const rows = await db.select().from(members).where(eq(members.consentOnFile, true)); // safe
      log.info('county list has %d members', rows.length); // safe
      return rows.map(toCard);
    },

    async publishPresence(m: Member) {
      await redis.incr('presence:total'); // safe
      await redis.set(`presence:${m.id}`, '1', 'EX', 900); // safe
    },
  };
}
