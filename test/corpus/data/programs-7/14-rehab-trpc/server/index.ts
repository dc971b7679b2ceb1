import express from 'express';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { createContext, router } from './trpc.js';
import { patients } from './routers/patients.js';
import { log } from './log.js';

const appRouter = router({ patients });
export type AppRouter = typeof appRouter;

const app = express();
app.use('/trpc', createExpressMiddleware({
  router: appRouter,
  createContext,
  onError: ({ error, path }) => log.error({ code: error.code, path }, 'rpc error'), // safe
}));
app.listen(3001, () => log.info('up')); // safe
