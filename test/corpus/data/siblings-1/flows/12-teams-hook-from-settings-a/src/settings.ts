import config from 'config';

export interface HookSettings { teamsWebhook: string; timeoutMs: number }
export const hookSettings = (): HookSettings => ({
  teamsWebhook: config.get<string>('hooks.teams'),
  timeoutMs: config.get<number>('hooks.timeout'),
});
