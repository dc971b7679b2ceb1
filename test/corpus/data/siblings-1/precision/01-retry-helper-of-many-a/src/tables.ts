import { withRetry } from './retry.js';

type Run = (name: string) => Promise<void>;
export const users = (run: Run) => withRetry('users', async (name) => run(name));
export const sites = (run: Run) => withRetry('sites', async (name) => run(name));
export const rooms = (run: Run) => withRetry('rooms', async (name) => run(name));
export const shifts = (run: Run) => withRetry('shifts', async (name) => run(name));
export const devices = (run: Run) => withRetry('devices', async (name) => run(name));
export const prices = (run: Run) => withRetry('prices', async (name) => run(name));
export const codes = (run: Run) => withRetry('codes', async (name) => run(name));
export const vendors = (run: Run) => withRetry('vendors', async (name) => run(name));
