import DataLoader from 'dataloader';
import Rollbar from 'rollbar';
import { Midwife, Mother } from './models.js';

export const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });

export interface Viewer {
  id: string;
  name: string;
  role: 'midwife' | 'admin';
}

export function makeLoaders() {
  return {
    mother: new DataLoader<string, Mother>(async (ids) => {
      const rows = await Mother.query().findByIds([...ids]);
      console.log('loader: mothers', ids.length, '→', rows.length); // safe
      const missing = ids.filter((id) => !rows.some((r) => r.id === id));
      if (missing.length) console.warn('loader: missing', missing); // safe
      return ids.map((id) => rows.find((r) => r.id === id) ?? new Error('unknown mother'));
    }),
    midwife: new DataLoader<string, Midwife>(async (ids) => {
      const rows = await Midwife.query().findByIds([...ids]);
      return ids.map((id) => rows.find((r) => r.id === id)!);
    }),
  };
}

export interface Ctx {
  viewer: Viewer | null;
  loaders: ReturnType<typeof makeLoaders>;
}
