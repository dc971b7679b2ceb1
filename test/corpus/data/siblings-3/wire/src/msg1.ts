import type { Resident } from './types.js';
import twilio from 'twilio';
import sgMail from '@sendgrid/mail';
import { WebClient } from '@slack/web-api';
const sms = twilio(process.env.SID, process.env.TOKEN);
const slack = new WebClient(process.env.SLACK_TOKEN);
export async function a(r: Resident, to: string) { return sms.messages.create({ to, from: '+15550100', body: `${r.givenName}, your ${r.condition} infusion is tomorrow` }); } // leak: messaging
export async function b(r: Resident) { return slack.chat.postMessage({ channel: '#desk', text: 'late', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `*${r.familyName}* ${r.condition}` } }] }); } // leak: messaging
export async function c(r: Resident, to: string) { return sgMail.send({ to, from: 'desk@infusion.example', templateId: 'd-1', dynamicTemplateData: { condition: r.condition } }); } // leak: messaging
export async function d() { return slack.chat.postMessage({ channel: '#desk', text: 'pump 4 needs service' }); } // safe
export async function e() { return slack.conversations.list({ limit: 20 }); } // safe
