import mailchimp from '@mailchimp/mailchimp_transactional';
import { settled } from '../provoked.mjs';

const client = mailchimp('none');

export const calls = {
  'messages.send': (mark) =>
    settled(
      client.messages.send({
        message: { from_email: 'clinic@example.org', subject: mark('subject'), text: mark('text'), to: [{ email: mark('to.email') }] },
      }),
    ).then(() => undefined),
  'messages.sendTemplate': (mark) =>
    settled(
      client.messages.sendTemplate({
        template_name: 'visit',
        template_content: [{ name: 'a', content: mark('template_content') }],
        message: { to: [{ email: 'a@example.org' }], global_merge_vars: [{ name: 'n', content: mark('global_merge_vars') }] },
      }),
    ).then(() => undefined),
};
