import { getMessaging } from 'firebase-admin/messaging';
import { log } from './log';

export async function push(token: string | undefined, title: string, body: string) {
  if (!token) return;
  const id = await getMessaging().send({ token, notification: { title, body } });
  log.debug('push', id);
}
