const Bot = require('node-telegram-bot-api');

const bot = new Bot(process.env.TELEGRAM_TOKEN);

exports.kirim = (grup, teks) => bot.sendMessage(grup, teks, { parse_mode: 'HTML' });
