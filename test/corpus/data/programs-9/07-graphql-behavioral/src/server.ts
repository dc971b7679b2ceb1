import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import mongoose from 'mongoose';
import { readFileSync } from 'node:fs';
import { resolvers } from './resolvers';
import { scoped } from './log';
import { verify } from './auth';

const log = scoped('server');

async function main() {
  await mongoose.connect(process.env.MONGO_URL!, { tls: true });
  log.info('mongo connected', { host: mongoose.connection.host }); // safe
  const server = new ApolloServer({
    typeDefs: readFileSync('schema.graphql', 'utf8'),
    resolvers,
    plugins: [{
      async requestDidStart() {
        return {
          async didEncounterErrors({ operationName, errors, request }) {
            log.error('operation failed', { operationName, codes: errors.map((e) => e.extensions?.code) }); // safe
            console.error('variables', JSON.stringify(request.variables)); // leak: log
          },
        };
      },
    }],
  });
  const { url } = await startStandaloneServer(server, { context: async ({ req }) => ({ user: await verify(req.headers.authorization) }) });
  log.info('ready', { url }); // safe
}
main().catch((e) => { log.error('boot failed', { reason: e.message }); process.exit(1); }); // safe
