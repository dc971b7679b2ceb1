import twilio from 'twilio';

const client = twilio(`AC${'0'.repeat(32)}`, 'none');

export const calls = {
  'studio.v2.flows(sid).executions.create': (mark) =>
    client.studio.v2.flows('FW0').executions.create({ to: mark('to'), from: '+15550100', parameters: { name: mark('parameters') } }),
  'conferences(sid).participants.create': (mark) => client.conferences('CF0').participants.create({ from: '+15550100', to: mark('to') }),
};
