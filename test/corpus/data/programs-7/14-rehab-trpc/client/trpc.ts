import { createTRPCReact, httpBatchLink } from '@trpc/react-query';
import type { AppRouter } from '../server/index.js';

export const trpc = createTRPCReact<AppRouter>();
export const client = trpc.createClient({
  links: [httpBatchLink({ url: '/trpc', maxURLLength: 2048 })],
});
