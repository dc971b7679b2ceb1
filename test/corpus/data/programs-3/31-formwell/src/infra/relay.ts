import axios, { type AxiosInstance } from 'axios';
import { inject, injectable } from 'inversify';
import nodemailer from 'nodemailer';
import { TYPES, type Submission } from '../contracts.js';
import { Log } from './log.js';

@injectable()
export class Relay {
  private readonly http: AxiosInstance = axios.create({ timeout: 8000 });
  private readonly mail = nodemailer.createTransport({ host: 'smtp-relay.brevo.com', port: 465, secure: true });

  constructor(@inject(TYPES.Log) private readonly log: Log) {}

  async mailOwner(owner: string, s: Submission): Promise<void> {
    const rows = Object.entries(s.answers).map(([k, v]) => `${k}: ${v}`);
    const info = await this.mail.sendMail({ from: 'forms@formwell.example', to: owner, subject: `${s.respondent.firstName} ${s.respondent.lastName} filled in ${s.formSlug}`, text: rows.join('\n') }); // leak: messaging
    this.log.info('mailed', { id: info.messageId });
  }

  async webhook(s: Submission): Promise<void> {
    const { status } = await this.http.post('https://hook.eu1.make.com/9f3', s); // leak: third-party
    this.log.info('hook', { status, submission: s.id }); // safe
  }

  async warm(slug: string): Promise<void> {
    await this.http.post('https://hook.eu1.make.com/9f3', { ping: slug });
  }
}
