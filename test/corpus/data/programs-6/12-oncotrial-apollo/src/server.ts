import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { log, rollbar } from './log.js';
import { typeDefs } from './schema.js';
import { connect, type ParticipantDoc, type Sources } from './sources.js';

interface Ctx {
  sources: Sources;
  user?: { sub: string; role: 'coordinator' | 'monitor' };
}

const observe: ApolloServerPlugin<Ctx> = {
  async requestDidStart({ request }) {
    const t0 = Date.now();
    log.info({ op: request.operationName }, 'start'); // safe
    if (request.operationName === 'Enrol') log.debug({ vars: request.variables }, 'variables'); // leak: log
    return {
      async willSendResponse({ errors }) {
        log.info({ op: request.operationName, ms: Date.now() - t0, errors: errors?.length ?? 0 }, 'end'); // safe
      },
      async didEncounterErrors({ errors, request: r }) {
        for (const e of errors) {
          rollbar.error(`graphql ${e.extensions.code}`, { op: r.operationName }); // safe
          if (r.operationName === 'Enrol') rollbar.error(e.message, { variables: r.variables }); // leak: error_monitor
        }
      },
    };
  },
};

const resolvers = {
  Query: {
    participant: (_: unknown, { id }: { id: string }, { sources, user }: Ctx) => {
      if (!user) throw new GraphQLError('sign in first', { extensions: { code: 'UNAUTHENTICATED' } }); // safe
      return sources.participants.load(id); // safe
    },
    sites: (_: unknown, __: unknown, { sources }: Ctx) => sources.sites(), // safe
  },
  Mutation: {
    enrol: async (_: unknown, a: { site: string; legalName: string; dob: string; tumourSite: string; stage: string }, { sources, user }: Ctx) => {
      if (user?.role !== 'coordinator') throw new GraphQLError('coordinators only'); // safe
      const doc: ParticipantDoc = { pid: randomUUID(), legalName: a.legalName, dob: a.dob, tumour: { site: a.tumourSite, stage: a.stage }, contact: { phone: '', postcode: '' } };
      await sources.enrol(doc);
      return doc;
    },
    reportEvent: async (_: unknown, a: { participant: string; grade: number; term: string; narrative?: string }, { sources, user }: Ctx) => {
      if (!user) throw new GraphQLError('sign in first');
      const p = await sources.participants.load(a.participant);
      if (a.grade > 5) throw new GraphQLError(`grade ${a.grade} for ${p.legalName}: ${a.term}`); // leak: http_error|error
      if (a.grade >= 4) log.fatal(`SAE ${a.term} in ${p.legalName}, ${p.tumour.site}`); // leak: log
      return { id: randomUUID(), ...a };
    },
  },
};

const sources = await connect();
const server = new ApolloServer<Ctx>({ typeDefs, resolvers, plugins: [observe], includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => ({ sources, user: JSON.parse(String(req.headers['x-forwarded-user'] ?? 'null')) ?? undefined }),
});
log.info({ url }, 'listening'); // safe
