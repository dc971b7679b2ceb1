import * as LDClient from 'launchdarkly-js-client-sdk';
import type { Account } from './stores/fertility.js';

let client: LDClient.LDClient | undefined;

export const flags = {
  start(release: string) {
    client = LDClient.initialize(import.meta.env.VITE_LD, { kind: 'app', key: release }); // safe
    client.on('ready', () => console.log('flags ready')); // safe
  },
  forAccount(account: Account) {
    return client?.identify({ kind: 'user', key: account.email, name: account.fullName, conditions: account.medicalConditions }); // leak: analytics|third-party
  },
  bool(name: string): boolean {
    return client?.variation(name, false) ?? false;
  },
};
