import { Resend } from 'resend';
import webpush from 'web-push';
import { env } from '$env/dynamic/private';

const resend = new Resend(env.RESEND_KEY);
webpush.setVapidDetails('mailto:ops@stillwater.example', env.VAPID_PUBLIC, env.VAPID_PRIVATE);

export function mail(to: string, subject: string, text: string) {
  return resend.emails.send({ from: 'Stillwater <care@stillwater.example>', to, subject, text });
}

export function push(subscription: webpush.PushSubscription, title: string, body: string) {
  return webpush.sendNotification(subscription, JSON.stringify({ title, body }));
}

export async function discord(content: string) {
  await fetch(env.DISCORD_WEBHOOK, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content }) });
}
