import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { randomUUID } from 'node:crypto';
import { studies } from './studies';
import { log, router } from './trpc';

const appRouter = router({ studies });
export type AppRouter = typeof appRouter;

createHTTPServer({
  router: appRouter,
  createContext: ({ req }) => ({ requestId: randomUUID(), clinician: JSON.parse(String(req.headers['x-clinician'] ?? 'null')) ?? undefined }),
  onError: ({ path, error, input }) => {
    log.error({ path, code: error.code }, 'error'); // safe
    if (path === 'studies.conclude') log.error({ path, input }, error.message); // leak: log
  },
}).listen(4011);
