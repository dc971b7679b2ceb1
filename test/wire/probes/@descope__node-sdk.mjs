import descopeSdk from '@descope/node-sdk';
import { settled } from '../provoked.mjs';

const client = descopeSdk({ projectId: 'P2aAAAAAAAAAAAAAAAAAAAAAAAAA', managementKey: 'none' });

export const calls = {
  'management.user.create': (mark) =>
    settled(client.management.user.create('u', { email: mark('email'), displayName: mark('displayName') })).then(() => undefined),
};
