import mail from '@sendgrid/mail';

mail.setApiKey('SG.none');
export const answers = [{ path: '/v3/mail/send', status: 400, body: { errors: [{ message: 'not accepted' }] } }];

export const calls = {
  'send, refused': (mark) =>
    mail
      .send({
        to: mark('to'),
        from: 'a@example.org',
        subject: mark('subject'),
        text: mark('text'),
        templateId: 'd-0000',
        dynamicTemplateData: { name: mark('dynamicTemplateData') },
        customArgs: { name: mark('customArgs') },
      })
      .catch((error) => error),
};
