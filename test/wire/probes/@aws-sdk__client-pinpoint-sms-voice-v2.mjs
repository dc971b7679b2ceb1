import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';

const client = new PinpointSMSVoiceV2Client({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  SendTextMessageCommand: (mark) =>
    client
      .send(
        new SendTextMessageCommand({
          DestinationPhoneNumber: `+1${mark('DestinationPhoneNumber')}`,
          MessageBody: mark('MessageBody'),
          Context: { name: mark('Context') },
        }),
      )
      .then(() => undefined),
};
