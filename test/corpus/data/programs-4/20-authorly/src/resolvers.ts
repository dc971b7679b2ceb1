import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { ObjectId } from 'mongodb';
import { members, plans, requests, requestWithMember } from './db.js';
import { note, ticket } from './desk.js';
import { draft } from './letters.js';
import { noticed, say } from './log.js';
import { PortalError, submit } from './portal.js';
import type { AuthRequest, GqlContext } from './types.js';

const memberLoader = new DataLoader(async (ids: readonly string[]) => {
  const found = await members.find({ _id: { $in: ids.map((i) => new ObjectId(i)) } }).toArray();
  say.trace({ asked: ids.length, found: found.length }, 'members loaded'); // safe
  return ids.map((id) => found.find((m) => String(m._id) === id) ?? null);
});

function signedIn(ctx: GqlContext) {
  if (!ctx.user) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
  return ctx.user;
}

async function load(id: string) {
  const pair = await requestWithMember(id);
  if (!pair) throw new GraphQLError(`Request ${id} does not exist`, { extensions: { code: 'NOT_FOUND' } }); // safe
  return pair;
}

export const resolvers = {
  Query: {
    request: async (_: unknown, { id }: { id: string }, ctx: GqlContext) => {
      signedIn(ctx);
      return (await load(id)).request;
    },
    plan: (_: unknown, { id }: { id: string }) => plans.findOne({ _id: id }),
    queue: async (_: unknown, { team }: { team: string }, ctx: GqlContext) => {
      const user = signedIn(ctx);
      const list = await requests.find({ state: { $in: ['draft', 'pended'] } }).toArray();
      say.info({ team, by: user.name, waiting: list.length }, 'queue'); // safe
      return list;
    },
  },

  AuthRequest: {
    id: (r: AuthRequest) => String(r._id),
    member: (r: AuthRequest) => memberLoader.load(String(r.memberId)),
  },

  Mutation: {
    draftLetter: async (_: unknown, { id }: { id: string }, ctx: GqlContext) => {
      signedIn(ctx);
      const { request, member } = await load(id);
      const plan = await plans.findOne({ _id: member.planId });
      return draft(request, member, plan!);
    },

    submit: async (_: unknown, { id }: { id: string }, ctx: GqlContext) => {
      const user = signedIn(ctx);
      const { request, member } = await load(id);
      const plan = await plans.findOne({ _id: member.planId });
      try {
        await submit(plan!, request, member);
        await requests.updateOne({ _id: request._id }, { $set: { state: 'submitted', submittedAt: new Date() } });
        return { ...request, state: 'submitted' };
      } catch (e) {
        noticed(e as Error, { request: id, by: user.id, code: e instanceof PortalError ? e.code : 'UNKNOWN' });
        await ticket(`Submission failed for ${plan!.name}`, `Request ${id}, team ${user.team}`, ['portal']); // safe
        throw new GraphQLError((e as Error).message);
      }
    },

    askForHelp: async (_: unknown, { id, question }: { id: string; question: string }, ctx: GqlContext) => {
      const user = signedIn(ctx);
      const { request, member } = await load(id);
      await ticket(`Help wanted: ${request.cpt}`, `${member.firstName} ${member.lastName}, ${request.clinicalNotes}\n\n${question}`, [user.team]); // leak: third_party
      await note(user.id, `Asked for help with request ${id}`); // safe
      return true;
    },
  },
};
