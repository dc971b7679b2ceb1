import plivo from 'plivo';

const client = new plivo.Client('MA000000000000000000', 'none');

export const calls = {
  'calls.create': (mark) => client.calls.create('+15550100', mark('to'), `https://records.example.org/${mark('answerUrl')}`),
};
