import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { BrowserRouter, Route, Routes, useParams } from 'react-router-dom';
import { initUsage } from './lib/usage';
import { store } from './store';
import { Board } from './views/Board';
import { EntryPanel } from './views/EntryPanel';

initUsage();

function EntryRoute() {
  const { id } = useParams();
  return id ? <EntryPanel id={id} /> : null;
}

createRoot(document.getElementById('root')!).render(
  <Provider store={store}>
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<Board />} />
          <Route path="/entries/:id" element={<EntryRoute />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  </Provider>,
);
