export const config = {
  mongo: process.env.MONGO_URL,
  redis: { host: process.env.REDIS_HOST, tls: {} },
  slackToken: process.env.SLACK_BOT_TOKEN,
  dispatchChannel: 'C03DISPATCH',
  opsChannel: 'C03OPS',
  smtp: { host: 'mail.nightjar.example', port: 25, secure: false, ignoreTLS: true },
  translateKey: process.env.DEEPL_KEY,
};
