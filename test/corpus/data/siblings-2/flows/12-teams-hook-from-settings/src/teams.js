import got from 'got';
import { settings } from './settings.js';

export class TeamsChannel {
  constructor(url = settings.teamsHook) {
    this.url = url;
  }
  async card(title, lines) {
    await got.post(this.url, { json: { type: 'message', title, text: lines.join('\n\n') } });
  }
}
