import { Flagsmith } from 'flagsmith-nodejs';
import { settled } from '../provoked.mjs';

const flagsmith = new Flagsmith({ environmentKey: 'none' });
export const answers = [{ host: 'edge.api.flagsmith.com', path: '/', body: { flags: [], traits: [] } }];

export const calls = {
  getIdentityFlags: (mark) => settled(flagsmith.getIdentityFlags(mark('arg[0]'), { mrn: mark('arg[1].mrn') })).then(() => undefined),
};
