import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { Inngest } from 'inngest';

export const inngest = new Inngest({ id: 'campusone' });
const ses = new SESClient({});

export const email = (to: string, subject: string, text: string) =>
  ses.send(new SendEmailCommand({ Source: 'no-reply@campusone.example', Destination: { ToAddresses: [to] }, Message: { Subject: { Data: subject }, Body: { Text: { Data: text } } } }));
