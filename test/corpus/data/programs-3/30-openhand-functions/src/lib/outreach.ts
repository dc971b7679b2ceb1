import { IncomingWebhook } from '@slack/webhook';
import Airtable from 'airtable';
import mailchimp from 'mailchimp-marketing';
import type { Case, Member } from '../types';

const slack = new IncomingWebhook(process.env.SLACK_URL ?? '');
const base = new Airtable({ apiKey: process.env.AIRTABLE }).base('appHand');
mailchimp.setConfig({ apiKey: process.env.MAILCHIMP, server: 'us21' });

export const shout = (text: string) => slack.send(text);

export async function roster(m: Member, c: Case) {
  await base('Roster').create({ Name: m.fullName, Phone: m.phone, Using: m.substance, Court: m.courtReferred, Notes: c.relapseNotes }); // leak: third-party
}

export async function capacityBoard(stage: Case['stage'], n: number) {
  await base('Capacity').create({ Stage: stage, Count: n }); // safe
}

export async function newsletter(m: Member) {
  await mailchimp.lists.addListMember('recovery-list', { email_address: m.email, status: 'subscribed', merge_fields: { FNAME: m.fullName, SUBST: m.substance } }); // leak: messaging|third-party
}
