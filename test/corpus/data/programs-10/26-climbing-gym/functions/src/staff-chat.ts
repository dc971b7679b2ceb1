import TelegramBot from 'node-telegram-bot-api';

const bot = new TelegramBot(process.env.TG!, { polling: false });

export const staffChat = (text: string) => bot.sendMessage(process.env.TG_STAFF!, text);
