import { APIClient, SendPushRequest, TrackClient } from 'customerio-node';

const track = new TrackClient('site', 'none');
const api = new APIClient('none');

export const calls = {
  trackAnonymous: (mark) => track.trackAnonymous(mark('arg[0]'), { name: mark('name'), data: { note: mark('data') } }),
  addDevice: (mark) => track.addDevice('c1', 'd1', 'ios', { name: mark('arg[3].name') }),
  sendPush: (mark) =>
    api.sendPush(
      new SendPushRequest({
        transactional_message_id: 1,
        identifiers: { id: mark('identifiers') },
        message_data: { name: mark('message_data') },
      }),
    ),
};
