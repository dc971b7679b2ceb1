import Pusher from 'pusher';

const client = new Pusher({ appId: '1', key: 'k', secret: 's', cluster: 'us2', useTLS: true });

export const calls = {
  trigger: (mark) => client.trigger('ward', mark('arg[1]'), { name: mark('arg[2].name') }).then(() => undefined),
  triggerBatch: (mark) => client.triggerBatch([{ channel: 'ward', name: 'e', data: { name: mark('data') } }]).then(() => undefined),
};
