import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeLoaders, rollbar, type Ctx, type Viewer } from './context.js';
import { resolvers } from './resolvers.js';
import { typeDefs } from './schema.js';
import { verify } from './session.js';

const server = new ApolloServer<Ctx>({
  typeDefs,
  resolvers,
  introspection: false,
  plugins: [
    {
      async requestDidStart({ request }) {
        return {
          async didEncounterErrors({ errors }) {
            rollbar.error('graphql', { operation: request.operationName, codes: errors.map((e) => e.extensions?.code) }); // safe
            rollbar.debug('graphql variables', request.variables!); // leak: error_monitor
          },
        };
      },
    },
  ],
});

const { url } = await startStandaloneServer(server, {
  listen: { port: 4000 },
  context: async ({ req }) => ({ viewer: (await verify(req.headers.authorization)) as Viewer | null, loaders: makeLoaders() }),
});
console.log('ready at', url);
