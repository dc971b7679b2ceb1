import { GraphQLError } from 'graphql';
import { rollbar, type Ctx } from './context.js';
import { AntenatalVisit, Midwife, Mother } from './models.js';
import { boardCard, capacity, enrol } from './partners.js';
import { band } from './risk.js';

function midwifeOnly(ctx: Ctx) {
  if (ctx.viewer?.role !== 'midwife') throw new GraphQLError('Only for midwives', { extensions: { code: 'FORBIDDEN' } });
  return ctx.viewer;
}

export const resolvers = {
  Query: {
    mother: (_: unknown, { id }: { id: string }, ctx: Ctx) => {
      midwifeOnly(ctx);
      return ctx.loaders.mother.load(id);
    },
    motherByPhone: async (_: unknown, { phone }: { phone: string }, ctx: Ctx) => {
      const viewer = midwifeOnly(ctx);
      const found = await Mother.query().findOne({ phone });
      if (!found) {
        rollbar.info(`${viewer.name} looked for an unknown phone`); // safe
        throw new GraphQLError('Not found', { extensions: { code: 'NOT_FOUND' } });
      }
      console.log(`phone lookup: ${viewer.name} opened ${found.id}`); // safe
      return found;
    },
    midwives: async () => {
      const all = await Midwife.query();
      console.log('midwives:', all.map((m) => m.name).join(', ')); // safe
      return all;
    },
  },

  Mutation: {
    recordVisit: async (_: unknown, args: { motherId: string; week: number; weightKg?: number; bloodPressure?: string; findings?: string }, ctx: Ctx) => {
      const viewer = midwifeOnly(ctx);
      const mother = await ctx.loaders.mother.load(args.motherId);
      if (args.week > 44) {
        throw new GraphQLError(`Week ${args.week} can't be right for ${mother.name}, due ${mother.dueDate}`, { extensions: { code: 'BAD_USER_INPUT' } }); // leak: http_error
      }
      const visit = await AntenatalVisit.query().insert({ ...args, midwifeId: viewer.id }); // safe
      const risk = band(mother, visit);
      console.log('visit', visit.id, 'risk', risk);
      console.log({ visit, mother }); // leak: log
      if (risk === 'high') await boardCard(mother, visit, risk);
      return visit;
    },
    shareWithClass: async (_: unknown, { motherId }: { motherId: string }, ctx: Ctx) => {
      midwifeOnly(ctx);
      const free = await capacity(new Date().toISOString().slice(0, 10));
      if (free === 0) return false;
      const mother = await ctx.loaders.mother.load(motherId);
      const messageId = await enrol(mother);
      console.log('enrolment published', messageId); // safe
      return true;
    },
  },

  Mother: { visits: (m: Mother) => AntenatalVisit.query().where({ motherId: m.id }).orderBy('week') },
  AntenatalVisit: { midwife: (v: AntenatalVisit, _: unknown, ctx: Ctx) => ctx.loaders.midwife.load(v.midwifeId) },
};
