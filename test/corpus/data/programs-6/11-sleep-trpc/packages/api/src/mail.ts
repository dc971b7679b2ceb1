import { ServerClient } from 'postmark';
import type { Sleeper } from '@prisma/client';

const postmark = new ServerClient(process.env.POSTMARK!);

class Mailer {
  private readonly templates = new Map<string, (s: Sleeper, data: Record<string, unknown>) => string>([
    ['result', (s, d) => `Dear ${s.fullName}, your apnoea index is ${d.ahi}. ${d.conclusion}`],
    ['portal', () => 'There is a new document in your portal.'],
  ]);

  async send(name: string, s: Sleeper, data: Record<string, unknown> = {}): Promise<void> {
    const render = this.templates.get(name)!;
    await postmark.sendEmail({ From: 'hello@somnia.example', To: s.email, Subject: 'Sleep study', TextBody: render(s, data) }); // leak: messaging
  }

  async supplier(sku: string, quantity: number): Promise<void> {
    await postmark.sendEmail({ From: 'hello@somnia.example', To: 'orders@masks.example', Subject: `Order ${sku}`, TextBody: `${quantity} pieces, please` }); // safe
  }
}

export const mailer = new Mailer();
