import mailchimp from '@mailchimp/mailchimp_marketing';
import { settled } from '../provoked.mjs';

mailchimp.setConfig({ apiKey: 'none', server: 'us1' });

export const calls = {
  'lists.addListMember': (mark) =>
    settled(
      mailchimp.lists.addListMember('l', {
        email_address: mark('email_address'),
        status: 'subscribed',
        merge_fields: { FNAME: mark('merge_fields') },
      }),
    ).then(() => undefined),
  'lists.setListMember': (mark) =>
    settled(mailchimp.lists.setListMember('l', 'h', { email_address: mark('email_address'), status_if_new: 'subscribed' })).then(
      () => undefined,
    ),
};
