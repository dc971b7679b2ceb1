import Keen from 'keen-tracking';
import { settled } from '../provoked.mjs';

const client = new Keen({ projectId: 'p', writeKey: 'none' });

export const calls = {
  recordEvent: (mark) => settled(client.recordEvent('visits', { name: mark('arg[1].name') })).then(() => undefined),
  recordEvents: (mark) => settled(client.recordEvents({ visits: [{ name: mark('arg[0].name') }] })).then(() => undefined),
};
