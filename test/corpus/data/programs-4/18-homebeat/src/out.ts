import { PubSub } from '@google-cloud/pubsub';
import { Telegraf } from 'telegraf';

const bot = new Telegraf(process.env.TELEGRAM_TOKEN ?? '');
const pubsub = new PubSub({ projectId: 'vitalmarket-partner' });

export async function chat(chatId: string, text: string) {
  await bot.telegram.sendMessage(chatId, text);
}

export async function partner(topic: string, payload: Record<string, unknown>) {
  await pubsub.topic(topic).publishMessage({ json: payload });
}
