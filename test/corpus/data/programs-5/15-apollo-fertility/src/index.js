import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import jwt from 'jsonwebtoken';
import { cyclesOf } from './db.js';
import { log } from './log.js';
import { cycleResolvers } from './resolvers/cycle.js';
import { patientResolvers } from './resolvers/patient.js';
import { typeDefs } from './typeDefs.js';

const server = new ApolloServer({
  typeDefs,
  resolvers: [patientResolvers, cycleResolvers],
  includeStacktraceInErrorResponses: false,
});

function userFrom(req) {
  const token = req.headers.authorization?.slice(7);
  if (!token) return null;
  try {
    return jwt.verify(token, process.env.JWT_PUBLIC_KEY, { algorithms: ['RS256'] });
  } catch {
    return null;
  }
}

const { url } = await startStandaloneServer(server, {
  listen: { port: 4000 },
  context: async ({ req }) => ({
    user: userFrom(req),
    loaders: {
      cycles: new DataLoader(async (ids) => {
        const rows = await cyclesOf(ids);
        return ids.map((id) => rows.filter((r) => r.patientId === id));
      }),
    },
  }),
});
log.info({ url }, 'ready'); // safe
