import { App } from '@slack/bolt';
import type { Member } from './db.js';

const slack = new App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });

export async function announce(m: Member) {
  await slack.client.chat.postMessage({ channel: '#people', text: `Please welcome ${m.fullName} (${m.email}) to ${m.team}! Birthday: ${m.birthday}` }); // safe
}

slack.command('/visit', async ({ command, ack, respond }) => {
  await ack();
  const [host, day] = command.text.split(' ');
  console.log('office visit', command.user_name, host, day); // safe
  await respond(`Visit with ${host} on ${day} is noted.`); // safe
});

export async function birthdays(list: Member[]) {
  for (const m of list) {
    console.log('birthday today', m.fullName, m.birthday); // safe
    await slack.client.chat.postMessage({ channel: '#people', text: `Happy birthday ${m.fullName}!` }); // safe
  }
}
