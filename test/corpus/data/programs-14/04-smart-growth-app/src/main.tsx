import { createRoot } from 'react-dom/client';
import { Provider, useDispatch, useSelector } from 'react-redux';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import * as Sentry from '@sentry/react';
import posthog from 'posthog-js';
import { useEffect } from 'react';
import { chartClosed, openChart, store } from './store';
import type { AppDispatch, RootState } from './store';
import { PatientBanner } from './PatientBanner';
import { GrowthChart } from './GrowthChart';
import { ErrorBoundary } from './ErrorBoundary';

Sentry.init({ dsn: import.meta.env.VITE_SENTRY_DSN, environment: import.meta.env.MODE });
posthog.init(import.meta.env.VITE_POSTHOG_KEY, { autocapture: false });

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, retry: 1 } },
});

function Shell() {
  const dispatch = useDispatch<AppDispatch>();
  const { patient, status } = useSelector((s: RootState) => s.chart);

  useEffect(() => {
    dispatch(openChart());
    posthog.capture('app_opened', { build: import.meta.env.VITE_BUILD }); // safe
  }, [dispatch]);

  useEffect(() => {
    console.debug('status', status); // safe
  }, [status]);

  if (!patient) return <p>{status === 'failed' ? 'Could not open the chart.' : 'Opening chart…'}</p>;
  return (
    <main>
      <PatientBanner patient={patient} onClose={() => dispatch(chartClosed())} />
      <GrowthChart metric="weight" />
      <GrowthChart metric="height" />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <Provider store={store}>
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary area="shell">
        <Shell />
      </ErrorBoundary>
    </QueryClientProvider>
  </Provider>,
);
