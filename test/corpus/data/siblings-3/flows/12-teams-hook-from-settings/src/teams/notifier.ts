import got from 'got';
import { settings } from '../settings.js';
export class TeamsNotifier {
  private readonly hook = settings.teams.incomingWebhook;
  async card(title: string, facts: Record<string, string>): Promise<void> {
    const sections = [{ facts: Object.entries(facts).map(([name, value]) => ({ name, value })) }];
    await got.post(this.hook, { json: { '@type': 'MessageCard', title, sections } });
  }
}
