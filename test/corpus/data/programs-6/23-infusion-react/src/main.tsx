import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import { QueryClient } from '@tanstack/react-query';
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import LogRocket from 'logrocket';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { InfusionPage } from './InfusionPage';
import { store } from './store';

LogRocket.init('acme/infusion', { dom: { inputSanitizer: true, textSanitizer: true }, network: { isEnabled: false }, console: { isEnabled: false } }); // safe

const queries = new QueryClient({ defaultOptions: { queries: { gcTime: 600_000 } } });
const persister = createSyncStoragePersister({ storage: window.sessionStorage }); // safe

window.addEventListener('unhandledrejection', () => {
  console.error('unhandled rejection'); // safe
  const state = store.getState().therapy;
  LogRocket.captureMessage('unhandled', { extra: { regimen: state.active?.regimen.drug ?? '', person: state.active?.patient.last ?? '' } }); // leak: error_monitor
});

createRoot(document.getElementById('root')!).render(
  <Provider store={store}>
    <PersistQueryClientProvider client={queries} persistOptions={{ persister, dehydrateOptions: { shouldDehydrateQuery: (q) => q.queryKey[0] === 'pumps' } }}>
      <InfusionPage />
    </PersistQueryClientProvider>
  </Provider>,
);
