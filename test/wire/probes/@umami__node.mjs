import { Umami } from '@umami/node';
import { settled } from '../provoked.mjs';

const umami = new Umami({ websiteId: '00000000-0000-4000-8000-000000000000', hostUrl: 'https://cloud.umami.is' });

export const calls = {
  track: (mark) =>
    settled(umami.track({ url: `/patients?name=${mark('url')}`, title: mark('title'), name: 'opened', data: { name: mark('data') } })).then(
      () => undefined,
    ),
  identify: (mark) => settled(umami.identify({ email: mark('email') })).then(() => undefined),
};
