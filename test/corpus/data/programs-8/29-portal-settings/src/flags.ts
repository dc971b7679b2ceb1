import { init, type LDContext } from '@launchdarkly/node-server-sdk';

const ld = init(process.env.LD_KEY ?? '');

export type Flag = 'show-patient-allergies' | 'new-diagnosis-editor' | 'medication-refill' | 'hide-ssn';

export async function on(flag: Flag, tenant: string): Promise<boolean> {
  const context: LDContext = { kind: 'tenant', key: tenant };
  const value = (await ld.variation(flag, context, false)) as boolean; // safe: a tenant
  console.debug('flag', flag, tenant, value); // safe: a flag
  return value;
}

export async function all(tenant: string): Promise<void> {
  const state = await ld.allFlagsState({ kind: 'tenant', key: tenant });
  console.debug('patient flags', state.allValues()); // safe: flags
  ld.track('settings-opened', { kind: 'tenant', key: tenant }); // safe: a tenant
}
