import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import log from 'loglevel';
import { typeDefs } from './schema.js';
import { academics } from './resolvers/academics.js';
import { counseling } from './resolvers/counseling.js';
import { studentLoader } from './data.js';

log.setLevel('info');

const server = new ApolloServer({
  typeDefs,
  resolvers: [academics, counseling] as any,
  formatError: (e) => ({ message: e.extensions?.code === 'INTERNAL_SERVER_ERROR' ? 'Internal error' : e.message, extensions: { code: e.extensions?.code } }),
  plugins: [{ requestDidStart: async ({ request }) => { log.info('operation', request.operationName); } }], // safe
});

const { url } = await startStandaloneServer(server, { context: async ({ req }) => ({ students: studentLoader(), userId: req.headers['x-user'], roles: String(req.headers['x-roles'] ?? '').split(',') }) });
log.info('ready at', url); // safe
