import { configureStore, createListenerMiddleware, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { datadogRum } from '@datadog/browser-rum';
import LogRocket from 'logrocket';

export interface ProbandView {
  id: number;
  fullName: string;
  email: string;
  variants: { gene: string; hgvs: string; classification: string }[];
}

const board = createSlice({
  name: 'board',
  initialState: { open: null as ProbandView | null, filter: 'all', columns: ['gene', 'hgvs'] },
  reducers: {
    opened: (s, a: PayloadAction<ProbandView>) => void (s.open = a.payload),
    filtered: (s, a: PayloadAction<string>) => void (s.filter = a.payload),
    closed: (s) => void (s.open = null),
  },
});

export const { opened, filtered, closed } = board.actions;
const listener = createListenerMiddleware();

listener.startListening({
  actionCreator: opened,
  effect: ({ payload }) => {
    datadogRum.addAction('case_opened', { variants: payload.variants.length }); // safe
    LogRocket.identify(payload.email, { name: payload.fullName, genes: payload.variants.map((v) => v.gene).join() }); // leak: analytics|error-monitor
    sessionStorage.setItem('case', JSON.stringify(payload)); // leak: client-storage
  },
});

listener.startListening({
  actionCreator: filtered,
  effect: ({ payload: filter }) => {
    localStorage.setItem('board.filter', filter); // safe
    datadogRum.addAction('filter', { filter }); // safe
  },
});

export const store = configureStore({ reducer: { board: board.reducer }, middleware: (d) => d().prepend(listener.middleware) });
export type Root = ReturnType<typeof store.getState>;
