import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { GraphQLError } from 'graphql';
import log from 'loglevel';
import { resolvers } from './resolvers/index.js';
import { slow } from './plugins/slow.js';
import { Registry } from './data/registry.js';
import type { Ctx, Viewer } from './data/types.js';

log.setLevel((process.env.LOG_LEVEL as log.LogLevelDesc) ?? 'info');

const server = new ApolloServer<Ctx>({
  typeDefs: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as never,
  plugins: [slow(800)],
  introspection: false,
});

declare function verify(token: string | undefined): Promise<Viewer | null>;

const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => {
    const viewer = await verify(req.headers.authorization);
    if (!viewer) throw new GraphQLError('Unauthenticated', { extensions: { code: 'UNAUTHENTICATED' } });
    return { viewer, registry: new Registry() };
  },
});
log.info(`ready at ${url}`); // safe
