import got from 'got';
import Settings from '../settings.js';

export interface Card { title: string; text?: string; facts?: { name: string; value: string }[] }

export class TeamsChannel {
  constructor(private readonly hook = Settings.instance.teamsWebhookUrl) {}
  async publish(card: Card): Promise<void> {
    await got.post(this.hook, { json: { '@type': 'MessageCard', ...card } });
  }
}
