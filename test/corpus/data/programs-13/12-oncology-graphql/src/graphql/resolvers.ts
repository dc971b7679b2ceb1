import { GraphQLError } from 'graphql';
import type DataLoader from 'dataloader';
import { boardList, castVote, type OncologyPatient } from '../data/patients.js';
import { summarise, trialIdeas } from '../jobs/assistant.js';
import { audit, countFeature, logger } from '../safety/observability.js';
import { pseudonym, redactRecord } from '../safety/deidentify.js';

export interface Ctx {
  staff: { id: string; name: string; role: 'oncologist' | 'pathologist' | 'coordinator' } | null;
  patients: DataLoader<string, OncologyPatient>;
}

function mustBe(ctx: Ctx, ...roles: string[]) {
  if (!ctx.staff || !roles.includes(ctx.staff.role)) {
    logger.warn({ staffId: ctx.staff?.id, roles }, 'denied'); // safe
    throw new GraphQLError('Not allowed', { extensions: { code: 'FORBIDDEN' } }); // safe
  }
  return ctx.staff;
}

export const resolvers = {
  Query: {
    async board(_: unknown, { day }: { day: string }, ctx: Ctx) {
      const staff = mustBe(ctx, 'oncologist', 'pathologist', 'coordinator');
      countFeature('board_opened', staff.id); // safe
      const ids = await boardList(day);
      return ctx.patients.loadMany(ids);
    },

    async patient(_: unknown, { id }: { id: string }, ctx: Ctx) {
      const staff = mustBe(ctx, 'oncologist', 'pathologist');
      audit(staff.id, 'read', id); // safe
      const patient = await ctx.patients.load(id);
      logger.debug(redactRecord({ fullName: patient.fullName, mrn: patient.mrn }), 'patient opened'); // safe
      logger.debug({ who: pseudonym(patient.mrn) }, 'opened'); // safe
      return patient;
    },
  },

  Mutation: {
    async vote(_: unknown, { id, choice }: { id: string; choice: string }, ctx: Ctx) {
      const staff = mustBe(ctx, 'oncologist');
      audit(staff.id, 'write', id); // safe
      const voteId = await castVote(id, staff.id, choice);
      console.log('vote by', staff.name, voteId); // safe
      countFeature('vote_cast', staff.id); // safe
      return voteId;
    },

    async ideas(_: unknown, { id }: { id: string }, ctx: Ctx) {
      const staff = mustBe(ctx, 'oncologist');
      audit(staff.id, 'ai', id); // safe
      const patient = await ctx.patients.load(id);
      return { summary: await summarise(patient), trials: await trialIdeas(patient) };
    },
  },
};
