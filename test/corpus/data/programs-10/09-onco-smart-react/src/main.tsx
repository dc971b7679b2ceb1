import React from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient } from '@tanstack/react-query';
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import LogRocket from 'logrocket';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App';
import { report } from './telemetry';

LogRocket.init(import.meta.env.VITE_LOGROCKET, { network: { isEnabled: false }, dom: { inputSanitizer: true, textSanitizer: true } }); // safe

const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, retry: 1 },
    mutations: { onError: (e) => report('mutation_failed', { name: e.name }) }, // safe
  },
});
const persister = createSyncStoragePersister({ storage: window.localStorage, key: 'ui-prefs' });

createRoot(document.getElementById('root')!).render(
  <PersistQueryClientProvider client={client} persistOptions={{ persister, dehydrateOptions: { shouldDehydrateQuery: (q) => q.queryKey[0] === 'prefs' } }}>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </PersistQueryClientProvider>,
);
