import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { randomUUID } from 'node:crypto';
import { workerById } from './db.js';
import { log } from './log.js';
import { caseloadRouter } from './routers/caseload.js';
import { membersRouter } from './routers/members.js';
import { verifySession } from './session.js';
import { router } from './trpc.js';

export const appRouter = router({ members: membersRouter, caseload: caseloadRouter });
export type AppRouter = typeof appRouter;

createHTTPServer({
  router: appRouter,
  async createContext({ req }) {
    const workerId = verifySession(req.headers.authorization);
    return { worker: workerId ? await workerById(workerId) : null, requestId: randomUUID() };
  },
  onError({ error, path, ctx }) {
    log.error({ code: error.code, path, requestId: ctx?.requestId }); // safe
  },
}).listen(4000);
