import { ConvexHttpClient } from 'convex/browser';
import { settled } from '../provoked.mjs';

const client = new ConvexHttpClient('https://clinic.convex.cloud');

export const calls = {
  mutation: (mark) => settled(client.mutation('patients:add', { name: mark('arg[1].name') })).then(() => undefined),
  action: (mark) => settled(client.action('patients:send', { name: mark('arg[1].name') })).then(() => undefined),
};
