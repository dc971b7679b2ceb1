import 'dd-trace/init.js';
import tracer from 'dd-trace';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import mongoose from 'mongoose';
import { resolvers } from './resolvers.js';
import { Note } from './models/Note.js';
import { logger } from './logger.js';
import { verify } from './session.js';

const auditOps = {
  async requestDidStart({ contextValue }) {
    const t = Date.now();
    return {
      async willSendResponse({ operationName, errors }) {
        logger.info({ opId: contextValue.opId, operationName, failed: Boolean(errors?.length), ms: Date.now() - t }, 'graphql'); // safe
      },
      async didEncounterErrors({ operationName, request, errors }) {
        logger.error({ operationName, codes: errors.map((e) => e.extensions?.code) }, 'graphql errors'); // safe
        if (operationName === 'AddNote') {
          tracer.scope().active()?.setTag('graphql.variables', JSON.stringify(request.variables)); // leak: error-monitor|log|analytics
        }
      },
    };
  },
};

await mongoose.connect(process.env.MONGO_URL);
logger.info({ db: mongoose.connection.name }, 'mongo up'); // safe

const server = new ApolloServer({
  typeDefs: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  plugins: [auditOps],
  includeStacktraceInErrorResponses: false,
});

const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT ?? 4000) },
  context: async ({ req }) => ({
    opId: randomUUID(),
    therapist: await verify(req.headers.authorization),
    loaders: {
      notes: new DataLoader(async (ids) => {
        const notes = await Note.find({ client: { $in: ids } }).sort('-createdAt');
        return ids.map((id) => notes.filter((n) => n.client.equals(id)));
      }),
    },
  }),
});
logger.info(`ready at ${url}`); // safe
