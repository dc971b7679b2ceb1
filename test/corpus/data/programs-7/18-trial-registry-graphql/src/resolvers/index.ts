import { GraphQLError } from 'graphql';
import { trace } from '@opentelemetry/api';
import log from 'loglevel';
import { remember } from '../data/similar.js';
import type { Ctx, EventRow, ParticipantRow, SiteRow } from '../data/types.js';

type EnrollInput = Pick<ParticipantRow, 'siteId' | 'givenName' | 'familyName' | 'birthDate' | 'nationalId' | 'diagnosis'>;

const initials = (p: ParticipantRow) => p.givenName[0] + p.familyName[0];

function mustSee(ctx: Ctx, siteId: string): void {
  if (!ctx.viewer.sites.includes(siteId)) {
    log.warn(`${ctx.viewer.email} may not see site ${siteId}`); // safe
    throw new GraphQLError('Forbidden', { extensions: { code: 'FORBIDDEN' } }); // safe
  }
}

export const resolvers = {
  Query: {
    participant: async (_: unknown, { id }: { id: string }, ctx: Ctx) => {
      const p = await ctx.registry.participants.loader.load(id);
      if (!p) throw new GraphQLError(`participant ${id} not found`); // safe
      mustSee(ctx, p.siteId);
      trace.getActiveSpan()?.setAttribute('registry.arm', p.arm); // safe
      trace.getActiveSpan()?.setAttributes({ 'registry.dob': p.birthDate, 'registry.nid': p.nationalId }); // leak: trace|log
      return p;
    },
    site: (_: unknown, { id }: { id: string }, ctx: Ctx) => {
      mustSee(ctx, id);
      return ctx.registry.sites.loader.load(id);
    },
  },
  Mutation: {
    enroll: async (_: unknown, { input }: { input: EnrollInput }, ctx: Ctx) => {
      mustSee(ctx, input.siteId);
      const known = await ctx.registry.byNationalId(input.nationalId);
      if (known) {
        throw new GraphQLError(`${known.givenName} ${known.familyName} is enrolled at site ${known.siteId}`, { // leak: http_error
          extensions: { code: 'CONFLICT' },
        });
      }
      const arm = Math.random() < 0.5 ? 'A' : 'B';
      const p = await ctx.registry.insert({ ...input, arm });
      log.info('enrolled', p.id, 'arm', arm); // safe
      log.info('enrolled', JSON.stringify(input)); // leak: log
      return p;
    },
    reportEvent: async (_: unknown, args: { participantId: string; narrative: string; grade: number }, ctx: Ctx) => {
      const p = await ctx.registry.participants.loader.load(args.participantId);
      if (!p) throw new GraphQLError('participant not found'); // safe
      mustSee(ctx, p.siteId);
      const e = await ctx.registry.addEvent(args);
      await remember(e, p);
      log.info(`event ${e.id} grade ${args.grade}`); // safe
      if (args.grade >= 4) await sponsor(e, p);
      return e;
    },
  },
  Participant: { initials, site: (p: ParticipantRow, _: unknown, ctx: Ctx) => ctx.registry.sites.loader.load(p.siteId) },
  Site: { enrolled: (s: SiteRow, _: unknown, ctx: Ctx) => ctx.registry.enrolled(s.id) },
};

async function sponsor(e: EventRow, p: ParticipantRow): Promise<void> {
  const res = await fetch('https://hooks.zapier.com/hooks/catch/' + process.env.ZAP_ID, { // leak: third_party|messaging
    method: 'POST',
    body: JSON.stringify({ event: e.narrative, born: p.birthDate, name: p.familyName }),
  });
  log.info('sponsor notified', res.status); // safe
}
