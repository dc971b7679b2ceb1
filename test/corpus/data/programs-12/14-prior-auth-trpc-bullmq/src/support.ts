import { Client } from 'intercom-client';
import type { AuthRequest } from './db.js';
import { log } from './queues.js';

export class IntercomBridge {
  private readonly client = new Client({ tokenAuth: { token: process.env.INTERCOM_TOKEN! } });
  private subject = '';

  async open(staffId: string, r: AuthRequest, text: string) {
    this.describe(r);
    await this.client.conversations.create({ userId: staffId, body: `${this.subject}\n${text}` }); // leak: third-party|messag
    log.info({ id: r.id, chars: text.length }, 'conversation opened'); // safe
  }

  private describe(r: AuthRequest) {
    this.subject = `Appeal for ${r.member_name} (${r.member_number}), ${r.icd10}, ${r.drug ?? r.cpt}`;
  }

  async feedback(staffId: string, stars: number) {
    await this.client.conversations.create({ userId: staffId, body: `Rating: ${stars}` }); // safe
  }
}
