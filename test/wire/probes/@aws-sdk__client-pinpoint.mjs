import { PinpointClient, SendMessagesCommand, UpdateEndpointCommand } from '@aws-sdk/client-pinpoint';

const client = new PinpointClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  SendMessagesCommand: (mark) =>
    client
      .send(
        new SendMessagesCommand({
          ApplicationId: 'app',
          MessageRequest: {
            Addresses: { [`+1${mark('Addresses')}`]: { ChannelType: 'SMS' } },
            MessageConfiguration: { SMSMessage: { Body: mark('Body') } },
          },
        }),
      )
      .then(() => undefined),
  UpdateEndpointCommand: (mark) =>
    client
      .send(
        new UpdateEndpointCommand({
          ApplicationId: 'app',
          EndpointId: 'e1',
          EndpointRequest: { Attributes: { name: [mark('Attributes')] } },
        }),
      )
      .then(() => undefined),
};
