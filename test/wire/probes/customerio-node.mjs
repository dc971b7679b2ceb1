import { APIClient, SendEmailRequest, TrackClient } from 'customerio-node';

const track = new TrackClient('site', 'none');
const api = new APIClient('none');

export const calls = {
  identify: (mark) => track.identify(mark('arg[0]'), { email: mark('email'), first_name: mark('first_name') }).then(() => undefined),
  track: (mark) => track.track('1', { name: mark('name'), data: { name: mark('data') } }).then(() => undefined),
  sendEmail: (mark) =>
    api
      .sendEmail(
        new SendEmailRequest({
          to: mark('to'),
          transactional_message_id: '1',
          message_data: { name: mark('message_data') },
          identifiers: { id: mark('identifiers') },
        }),
      )
      .then(() => undefined),
};
