import sgMail from '@sendgrid/mail';
import type { NurseVisit, StudentHealth } from './types.js';

sgMail.setApiKey(process.env.SENDGRID_API_KEY!);

const from = 'nurse@district.example';

export class Message {
  private lines: string[] = [];
  constructor(private readonly to: string, private readonly subject: string) {}

  line(text: string): this {
    this.lines.push(text);
    return this;
  }

  async send(): Promise<void> {
    await sgMail.send({ from, to: this.to, subject: this.subject, text: this.lines.join('\n') }); // leak: messaging
  }
}

export function visitLetter(s: StudentHealth, v: NurseVisit): Message {
  return new Message(s.guardianEmail, 'Your child saw the nurse')
    .line(`${s.studentName} came in with: ${v.complaint}`)
    .line(`Temperature ${v.temperature}, treatment: ${v.treatment}`);
}

export async function supplies(principal: string, items: string[]): Promise<void> {
  await sgMail.send({ from, to: principal, subject: 'Nurse office supplies', text: items.join(', ') }); // safe
}
