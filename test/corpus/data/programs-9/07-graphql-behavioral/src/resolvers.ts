import { GraphQLError } from 'graphql';
import * as Sentry from '@sentry/node';
import { Client, Session, Therapist } from './models';
import { scoped } from './log';
import { summarise, guessTheme } from './summaries';
import { raiseRisk } from './risk';

const log = scoped('resolvers');

interface Ctx { user?: { id: string; role: string } }

const mustBe = (ctx: Ctx, role: string) => {
  if (ctx.user?.role !== role) throw new GraphQLError('not allowed', { extensions: { code: 'FORBIDDEN' } }); // safe
};

export const resolvers = {
  Query: {
    async therapists() {
      const list = await Therapist.find().lean();
      log.info('therapists', { names: list.map((t) => t.name) }); // safe
      return list; // safe
    },
    async caseload(_: unknown, __: unknown, ctx: Ctx) {
      mustBe(ctx, 'therapist');
      const sessions = await Session.find({ therapistId: ctx.user!.id }).populate('client').lean();
      log.info('caseload', { therapist: ctx.user!.id, n: sessions.length }); // safe
      return sessions;
    },
  },
  Mutation: {
    async saveSession(_: unknown, { input }: { input: any }, ctx: Ctx) {
      mustBe(ctx, 'therapist');
      log.info('saveSession', { fields: Object.keys(input) }); // safe
      try {
        const s = await Session.create({ ...input, therapistId: ctx.user!.id }); // safe
        if (s.phq9 >= 20) {
          const c = await Client.findById(s.client).lean();
          await raiseRisk(c!, s);
        }
        log.info('session saved', { id: String(s._id), minutes: s.minutes }); // safe
        return { id: s._id }; // safe
      } catch (e) {
        Sentry.captureException(e, { extra: { note: input.psychotherapyNote, phq9: input.phq9 } }); // leak: error_monitor
        throw new GraphQLError('could not save the session'); // safe
      }
    },
    async summariseSession(_: unknown, { id }: { id: string }, ctx: Ctx) {
      mustBe(ctx, 'therapist');
      const s = await Session.findById(id).lean();
      if (!s) throw new GraphQLError(`session ${id} not found`); // safe
      const c = await Client.findById(s.client).lean();
      const text = await summarise(c!, s);
      log.info('summary written', { id, chars: text.length }); // safe
      log.info('theme', { theme: await guessTheme(s.psychotherapyNote) }); // leak: log
      return text;
    },
    async renameClient(_: unknown, { id, legalName }: { id: string; legalName: string }, ctx: Ctx) {
      mustBe(ctx, 'therapist');
      const before = await Client.findByIdAndUpdate(id, { legalName }).lean(); // safe
      log.warn(`client renamed from ${before?.legalName} to ${legalName}`); // leak: log
      return true; // safe
    },
  },
};
