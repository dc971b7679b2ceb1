import express from 'express';
import knex from 'knex';
import { logger } from './lib/logger.js';
import { CycleRepository } from './repo/cycles.js';
import { onError } from './routes/auth.js';
import { cycleRoutes } from './routes/cycles.js';

const db = knex({ client: 'pg', connection: { connectionString: process.env.DATABASE_URL, ssl: true } });
const repo = new CycleRepository(db);
const app = express();

app.use(express.json());
app.use('/v1', cycleRoutes(repo, () => db('embryologists').select('staffId', 'displayName', 'bench')));
app.use(onError);

setInterval(() => repo.dumpRecent(), 3_600_000).unref();
app.listen(4010, () => logger.info('portal-api is up', { port: 4010 })); // safe
