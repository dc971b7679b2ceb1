import type { Middleware } from '@reduxjs/toolkit';

const KEY = 'queueboard:v1';

export const persist: Middleware = (api) => (next) => (action) => {
  const result = next(action);
  const { queue, ui } = api.getState() as { queue: unknown; ui: { dense: boolean } };
  localStorage.setItem(KEY, JSON.stringify(queue)); // leak: client_storage
  localStorage.setItem(`${KEY}:dense`, String(ui.dense)); // safe
  return result;
};
