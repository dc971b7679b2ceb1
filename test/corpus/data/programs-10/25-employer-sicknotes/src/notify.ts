import slack from '@slack/bolt';
import sg from '@sendgrid/mail';
import { log } from './log.js';

sg.setApiKey(process.env.SENDGRID!);
const bolt = new slack.App({ token: process.env.SLACK_BOT, signingSecret: process.env.SLACK_SECRET });

export async function tellManager(to: string, text: string) {
  await sg.send({ to, from: 'desk@peopledesk.example', subject: 'Absence', text });
  log.debug('manager informed'); // safe
}

export async function slackHr(text: string) {
  await bolt.client.chat.postMessage({ channel: '#hr', text });
}

export async function welcome(name: string, team: string) {
  await bolt.client.chat.postMessage({ channel: '#general', text: `Welcome ${name}, who joins ${team} today!` }); // safe
  await sg.send({ to: 'it@peopledesk.example', from: 'desk@peopledesk.example', subject: 'Laptop', text: `${name} starts today` }); // safe
}

export async function anniversary(name: string, years: number) {
  await bolt.client.chat.postMessage({ channel: '#general', text: `${name} has been here for ${years} years` }); // safe
}
