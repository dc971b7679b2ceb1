import { Telegraf } from 'telegraf';

const bot = new Telegraf('1:none');
const or = (call) => call.then(() => undefined).catch((error) => error);
let replied;
bot.on('message', (context) => context.reply(replied));
bot.botInfo = { id: 1, is_bot: true, first_name: 'bot', username: 'bot' };

export const calls = {
  'telegram.sendMessage': (mark) => or(bot.telegram.sendMessage(1, mark('arg[1]'))),
  'context.reply': (mark) => {
    replied = mark('arg[0]');
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: 1, type: 'private', first_name: 'a' },
      from: { id: 1, is_bot: false, first_name: 'a' },
      text: 'hi',
    };
    return or(bot.handleUpdate({ update_id: 1, message }));
  },
};
