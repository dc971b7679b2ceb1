import { WebClient } from '@slack/web-api';

const slack = new WebClient(process.env.SLACK_TOKEN);
const DESK = process.env.SLACK_DESK ?? '#front-desk';

export async function postToDesk(who: { firstName: string; lastName: string; phone: string | null }, chair: string) {
  const text = `${who.firstName} ${who.lastName} (${who.phone ?? 'no phone'}) is in ${chair}`;
  await slack.chat.postMessage({ channel: DESK, text }); // leak: messag|mail|sms|chat
}

export async function postClosing(day: string, total: number) {
  await slack.chat.postMessage({ channel: DESK, text: `Closed ${day}: ${total} appointments` }); // safe
}
