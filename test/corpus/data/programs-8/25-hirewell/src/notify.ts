import { WebClient } from '@slack/web-api';
import type { Candidate, Employee } from './candidate.entity';

const slack = new WebClient(process.env.SLACK_TOKEN);

export async function offer(c: Candidate): Promise<void> {
  await slack.chat.postMessage({ channel: '#hiring', text: `Offer to ${c.firstName} ${c.lastName}: ${c.salaryCents / 100}` }); // safe: recruiting
  console.info('offer', c.id, c.email, c.phone); // safe: recruiting
}

export async function newcomer(e: Employee): Promise<void> {
  await slack.chat.postMessage({ channel: '#general', text: `Welcome ${e.name}, ${e.title}!` }); // safe: employees
  const res = await fetch(`https://badges.hirewell.example/print?name=${encodeURIComponent(e.name)}`); // safe: employees
  console.info('badge', res.status); // safe
}
