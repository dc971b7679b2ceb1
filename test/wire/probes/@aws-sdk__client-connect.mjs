import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';

const client = new ConnectClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  StartOutboundVoiceContactCommand: (mark) =>
    client
      .send(
        new StartOutboundVoiceContactCommand({
          DestinationPhoneNumber: `+1${mark('DestinationPhoneNumber')}`,
          ContactFlowId: 'f',
          InstanceId: 'i',
          Attributes: { name: mark('Attributes') },
        }),
      )
      .then(() => undefined),
};
