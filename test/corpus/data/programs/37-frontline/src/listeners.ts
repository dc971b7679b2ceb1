import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import * as Sentry from '@sentry/node';
import { CohereClient } from 'cohere-ai';
import zendesk from 'node-zendesk';
import { Telegraf } from 'telegraf';
import { MessageReceived, lastBody } from './thread';

@Injectable()
export class TriageListener {
  private readonly logger = new Logger(TriageListener.name);
  private readonly cohere = new CohereClient({ token: process.env.COHERE_KEY });

  @OnEvent('thread.message')
  async triage({ thread }: MessageReceived) {
    const text = `${thread.member.name}, ${thread.member.birthdate}: ${lastBody(thread)}`;
    const res = await this.cohere.chat({ model: 'command-r-plus-04-2024', message: `Name the main symptom. ${text}` }); // leak: ai
    thread.triage = { symptom: res.text, urgency: /chest pain|suicid/i.test(res.text) ? 'high' : 'low' };
    this.logger.log(`triage: ${thread.triage.urgency}`); // safe
  }
}

@Injectable()
export class EscalationListener {
  private readonly bot = new Telegraf(process.env.TELEGRAM_TOKEN!);
  private readonly desk = zendesk.createClient({ username: 'bot@frontline.example', token: process.env.ZENDESK_TOKEN!, subdomain: 'frontline' });

  @OnEvent('thread.message')
  async escalate({ thread, nurseId }: MessageReceived) {
    Sentry.setUser({ id: nurseId }); // safe
    if (thread.triage?.urgency !== 'high') return;
    await this.bot.telegram.sendMessage(process.env.ONCALL_CHAT!, `${thread.member.name}: ${thread.triage.symptom}`); // leak: messaging
    await this.bot.telegram.sendMessage(process.env.ONCALL_CHAT!, 'A thread needs attention, open the inbox'); // safe
    await this.desk.tickets.create({ ticket: { subject: `Urgent: ${thread.triage.symptom}`, comment: { body: `${thread.member.name} <${thread.member.email}>` } } }); // leak: messaging|third-party
    Sentry.addBreadcrumb({ message: 'escalated', data: { member: thread.member.name, last: lastBody(thread) } }); // leak: error_monitor
    Sentry.addBreadcrumb({ message: 'escalated', data: { messages: thread.messages.length } }); // safe
  }
}
