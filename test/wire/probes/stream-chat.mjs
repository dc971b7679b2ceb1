import { StreamChat } from 'stream-chat';
import { settled } from '../provoked.mjs';

const client = new StreamChat('none', 'secret', { allowServerSideConnect: true });

export const calls = {
  upsertUser: (mark) => settled(client.upsertUser({ id: 'u', name: mark('name') })).then(() => undefined),
  sendMessage: (mark) => settled(client.channel('messaging', 'c').sendMessage({ text: mark('text'), user_id: 'u' })).then(() => undefined),
};
