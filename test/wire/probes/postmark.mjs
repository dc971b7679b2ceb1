import { ServerClient } from 'postmark';

const client = new ServerClient('none');
export const answers = [{ path: '/email/withTemplate', status: 422, body: { ErrorCode: 300, Message: 'not accepted' } }];

export const calls = {
  sendEmail: (mark) =>
    client
      .sendEmail({
        From: 'a@example.org',
        To: mark('To'),
        Subject: mark('Subject'),
        TextBody: mark('TextBody'),
        Metadata: { name: mark('Metadata') },
        Tag: mark('Tag'),
      })
      .then(() => undefined),
  'sendEmailWithTemplate, refused': (mark) =>
    client
      .sendEmailWithTemplate({ From: 'a@example.org', To: mark('To'), TemplateId: 1, TemplateModel: { name: mark('TemplateModel') } })
      .catch((error) => error),
};
