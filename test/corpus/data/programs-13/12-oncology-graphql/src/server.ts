import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { jwtVerify } from 'jose';
import { resolvers, type Ctx } from './graphql/resolvers.js';
import { patientLoader } from './data/patients.js';
import { fail, logger } from './safety/observability.js';

const typeDefs = readFileSync('schema.graphql', 'utf8');
const secret = new TextEncoder().encode(process.env.JWT_SECRET);

async function staffFrom(header?: string): Promise<Ctx['staff']> {
  if (!header) return null;
  try {
    const { payload } = await jwtVerify(header.replace('Bearer ', ''), secret);
    return { id: payload.sub!, name: String(payload.name), role: payload.role as never };
  } catch (e) {
    logger.warn({ code: (e as { code?: string }).code }, 'token refused'); // safe
    return null;
  }
}

const timing: ApolloServerPlugin<Ctx> = {
  async requestDidStart({ request }) {
    const t0 = Date.now();
    return {
      async willSendResponse({ operationName, errors }) {
        logger.info({ operationName, ms: Date.now() - t0, errors: errors?.length ?? 0 }, 'graphql'); // safe
        logger.debug({ keys: Object.keys(request.variables ?? {}) }, 'variables'); // safe
      },
      async didEncounterErrors({ errors }) {
        errors.forEach((e) => fail(e, e.path?.join('.') ?? 'root')); // safe
      },
    };
  },
};

const server = new ApolloServer<Ctx>({
  typeDefs,
  resolvers,
  plugins: [timing],
  introspection: false,
  includeStacktraceInErrorResponses: false,
  formatError: (formatted) => ({ message: formatted.extensions?.code === 'FORBIDDEN' ? 'Not allowed' : 'Something went wrong' }), // safe
});

const { url } = await startStandaloneServer(server, {
  listen: { port: 4000 },
  context: async ({ req }) => ({ staff: await staffFrom(req.headers.authorization), patients: patientLoader() }),
});
logger.info({ url }, 'tumor board ready'); // safe
