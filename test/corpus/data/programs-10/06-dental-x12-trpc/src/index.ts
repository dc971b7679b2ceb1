import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { readFile } from 'node:fs/promises';
import { claimsRouter } from './routers/claims';
import { log, router } from './trpc';
import { RemitReader, wire } from './x12/remit835';

export const appRouter = router({ claims: claimsRouter });
export type AppRouter = typeof appRouter;

const reader = new RemitReader();
wire(reader);

process.on('SIGUSR2', async () => {
  const path = process.env.REMIT_FILE!;
  reader.read(await readFile(path, 'utf8'));
  log.info({ path }, 'remit imported'); // safe
});

createHTTPServer({ router: appRouter, createContext: async () => ({ staff: null }) }).listen(2022);
