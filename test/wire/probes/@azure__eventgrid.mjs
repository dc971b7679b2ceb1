import { AzureKeyCredential, EventGridPublisherClient } from '@azure/eventgrid';
import { settled } from '../provoked.mjs';

const client = new EventGridPublisherClient(
  'https://clinic.eastus-1.eventgrid.azure.net/api/events',
  'EventGrid',
  new AzureKeyCredential('none'),
  {
    retryOptions: { maxRetries: 0 },
  },
);

export const calls = {
  send: (mark) =>
    settled(
      client.send([{ eventType: 'visit', subject: mark('arg[0].subject'), dataVersion: '1', data: { name: mark('arg[0].data') } }]),
    ).then(() => undefined),
};
