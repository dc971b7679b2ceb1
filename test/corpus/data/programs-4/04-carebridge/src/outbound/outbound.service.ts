import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { WebClient } from '@slack/web-api';
import { ServerClient } from 'postmark';

@Injectable()
export class OutboundService {
  private readonly logger = new Logger(OutboundService.name);
  private readonly slack = new WebClient(this.config.get('SLACK_TOKEN'));
  private readonly postmark = new ServerClient(this.config.getOrThrow('POSTMARK_TOKEN'));

  constructor(private readonly config: ConfigService) {}

  async page(text: string) {
    const res = await this.slack.chat.postMessage({ channel: this.config.getOrThrow('ONCALL_CHANNEL'), text });
    this.logger.log(`paged on-call, ts=${res.ts}`);
  }

  async mail(to: string, subject: string, html: string) {
    const res = await this.postmark.sendEmail({ From: 'handover@carebridge.example', To: to, Subject: subject, HtmlBody: html });
    this.logger.debug(`mail ${res.MessageID} code ${res.ErrorCode}`);
  }
}
