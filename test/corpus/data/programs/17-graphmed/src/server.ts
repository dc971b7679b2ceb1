import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { typeDefs } from './schema.js';
import { resolvers, type Ctx } from './resolvers.js';
import { createLoaders } from './loaders.js';

const jwks = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

const operations: ApolloServerPlugin<Ctx> = {
  async requestDidStart({ request }) {
    console.log('operation', request.operationName); // safe
    return {
      async willSendResponse({ response }) {
        if (response.body.kind === 'single') {
          console.debug('response', JSON.stringify(response.body.singleResult.data)); // leak: log
        }
      },
    };
  },
};

const server = new ApolloServer<Ctx>({ typeDefs, resolvers, plugins: [operations] });
const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => {
    const verified = await jwtVerify((req.headers.authorization ?? '').replace('Bearer ', ''), jwks).catch(() => null);
    return { loaders: createLoaders(), clinician: verified?.payload.sub ? { id: verified.payload.sub } : undefined };
  },
});
console.log(`ready at ${url}`); // safe
