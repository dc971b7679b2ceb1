import { router } from './trpc';
import { sessionsRouter } from './routers/sessions';

export const appRouter = router({ sessions: sessionsRouter });
export type AppRouter = typeof appRouter;
