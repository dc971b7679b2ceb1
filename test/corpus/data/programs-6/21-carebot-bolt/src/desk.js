import Zendesk from 'zendesk-node-api';

const zendesk = new Zendesk({ url: 'https://huddle.zendesk.com', email: process.env.ZD_EMAIL, token: process.env.ZD_TOKEN });

export async function ticket(subject, details) {
  const body = Object.entries(details)
    .map(([k, v]) => `${k}: ${v}`)
    .join('\n');
  await zendesk.tickets.create({ subject, comment: { body } });
}
