import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { Pregnancy } from './models.js';
import { log, requestLog } from './plugins.js';
import { resolvers, type Context } from './resolvers.js';

const sessions = new Redis(process.env.REDIS_URL!, { tls: {} });
const typeDefs = readFileSync('schema.graphql', 'utf8');

await mongoose.connect(process.env.MONGO_URL!, { tls: true });

async function warmup() {
  const due = await Pregnancy.find({ dueDate: { $lt: new Date(Date.now() + 14 * 864e5) } });
  log.info({ due: due.length }, 'warmup'); // safe
  due.forEach((p) => console.log(`due soon: ${p.motherName} (${p.bloodType}) ${p.riskFactors}`)); // leak: log
}

const server = new ApolloServer<Context>({ typeDefs, resolvers, plugins: [requestLog] });
await startStandaloneServer(server, {
  listen: { port: 4000 },
  context: async ({ req }) => {
    const raw = await sessions.get(`session:${req.headers.authorization ?? ''}`);
    return { user: raw ? JSON.parse(raw) : undefined };
  },
});
await warmup();
