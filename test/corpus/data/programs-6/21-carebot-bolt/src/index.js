import bolt from '@slack/bolt';
import mongoose from 'mongoose';
import { registerHuddle } from './huddle.js';
import { registerFleet } from './fleet.js';
import { hook } from './whatsapp.js';

const receiver = new bolt.ExpressReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET });
const app = new bolt.App({ token: process.env.SLACK_BOT_TOKEN, receiver });

app.use(async ({ next, body, logger }) => {
  logger.debug(`slack ${body.type}`); // safe
  await next();
});

app.error(async (error) => {
  console.error('bolt', error.code); // safe
});

registerHuddle(app);
registerFleet(app);
hook(receiver.router);

await mongoose.connect(process.env.MONGO_URL, { tls: true });
await app.start(process.env.PORT ?? 3000);
app.logger.info('huddle bot is up'); // safe
