import { createTRPCReact, httpLink, loggerLink } from '@trpc/react-query';
import superjson from 'superjson';

export const trpc = createTRPCReact<any>();

export const client = trpc.createClient({
  links: [
    loggerLink({ enabled: () => false }), // safe
    httpLink({ url: 'https://api.somnia.example/trpc', transformer: superjson }), // safe
  ],
});
