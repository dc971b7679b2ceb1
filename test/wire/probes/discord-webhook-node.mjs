import { MessageBuilder, Webhook } from 'discord-webhook-node';
import { settled } from '../provoked.mjs';

const hook = new Webhook('https://discord.com/api/webhooks/1/none');

export const calls = {
  send: (mark) => settled(hook.send(mark('arg[0]'))).then(() => undefined),
  'MessageBuilder, send': (mark) =>
    settled(
      hook.send(
        new MessageBuilder()
          .setTitle(mark('setTitle'))
          .setText(mark('setText'))
          .setDescription(mark('setDescription'))
          .addField('a', mark('addField')),
      ),
    ).then(() => undefined),
};
