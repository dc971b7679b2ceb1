import twilio from 'twilio';

const client = twilio('AC00000000000000000000000000000000', 'none');
export const answers = [
  { path: '/2010-04-01/Accounts/AC00000000000000000000000000000000/Calls', status: 400, body: { code: 21211, message: 'not accepted' } },
];

export const calls = {
  'messages.create': (mark) =>
    client.messages
      .create({ to: mark('to'), from: '+15005550006', body: mark('body'), mediaUrl: [`https://m.example.org/${mark('mediaUrl')}`] })
      .then(() => undefined),
  'calls.create, refused': (mark) =>
    client.calls.create({ to: mark('to'), from: '+15005550006', twiml: mark('twiml') }).catch((error) => error),
  'verify verifications.create': (mark) =>
    client.verify.v2
      .services('VA0')
      .verifications.create({ to: mark('to'), channel: 'sms' })
      .then(() => undefined),
  'lookups phoneNumbers.fetch': (mark) =>
    client.lookups.v2
      .phoneNumbers(mark('arg[0]'))
      .fetch({ firstName: mark('firstName') })
      .then(() => undefined),
};
