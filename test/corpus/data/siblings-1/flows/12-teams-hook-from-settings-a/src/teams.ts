import got from 'got';
import { hookSettings, type HookSettings } from './settings';

export class TeamsChannel {
  private readonly settings: HookSettings = hookSettings();

  async post(title: string, facts: Record<string, string | number>): Promise<void> {
    const { teamsWebhook, timeoutMs } = this.settings;
    const text = Object.entries(facts).map(([k, v]) => `**${k}** ${v}`).join('  \n');
    await got.post(teamsWebhook, { json: { title, text }, timeout: { request: timeoutMs } });
  }
}
