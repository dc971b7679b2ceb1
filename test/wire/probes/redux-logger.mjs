import { applyMiddleware, createStore } from 'redux';
import reduxLogger from 'redux-logger';

const reduce = (state, { type, note }) => (type === 'note' ? { ...state, note } : state);
const storeWith = (middleware) => createStore(reduce, {}, applyMiddleware(middleware));

export const calls = {
  createLogger: async (mark) =>
    void storeWith(reduxLogger.createLogger({ colors: false })).dispatch({ type: 'note', note: mark('action.note') }),
  'createLogger, stateTransformer': async (mark) =>
    void storeWith(reduxLogger.createLogger({ colors: false, stateTransformer: () => 'x' })).dispatch({
      type: 'note',
      note: mark('action.note'),
    }),
  'createLogger, stateTransformer and actionTransformer': async (mark) =>
    void storeWith(
      reduxLogger.createLogger({ colors: false, stateTransformer: () => 'x', actionTransformer: ({ type }) => ({ type }) }),
    ).dispatch({ type: 'note', note: mark('action.note') }),
};
