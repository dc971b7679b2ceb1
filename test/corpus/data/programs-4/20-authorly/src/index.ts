import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { randomUUID } from 'node:crypto';
import { say } from './log.js';
import { resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';
import { userFromHeader } from './auth.js';
import type { GqlContext } from './types.js';

const server = new ApolloServer<GqlContext>({
  typeDefs,
  resolvers,
  includeStacktraceInErrorResponses: false,
  plugins: [
    {
      async requestDidStart() {
        const began = Date.now();
        return {
          async willSendResponse({ operationName, contextValue, errors }) {
            say.info({ operationName, ms: Date.now() - began, by: contextValue.user?.name, errors: errors?.length ?? 0 }, 'operation'); // safe
          },
          async didEncounterErrors({ request }) {
            say.warn({ operationName: request.operationName, variables: Object.keys(request.variables ?? {}) }, 'operation failed'); // safe
          },
        };
      },
    },
  ],
});

const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => ({ user: await userFromHeader(req.headers.authorization), requestId: randomUUID() }),
  listen: { port: 4000 },
});
say.info({ url }, 'listening');
