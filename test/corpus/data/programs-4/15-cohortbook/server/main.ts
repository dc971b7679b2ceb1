import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { logger } from './log.js';
import { adverseRouter } from './routers/adverse.js';
import { participantRouter } from './routers/participants.js';
import { router, type Context } from './trpc.js';

const appRouter = router({ participants: participantRouter, adverse: adverseRouter });
export type AppRouter = typeof appRouter;

const server = createHTTPServer({
  router: appRouter,
  createContext: ({ req }): Context => {
    const raw = req.headers['x-staff'];
    return { staff: typeof raw === 'string' ? JSON.parse(Buffer.from(raw, 'base64').toString()) : null };
  },
  onError: ({ path, error }) => logger.error('procedure failed', { path, code: error.code }),
});

server.listen(4200);
