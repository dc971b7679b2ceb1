import { FullStory, init } from '@fullstory/browser';

init({ orgId: 'o-1LP' });

type Props = Record<string, string | number | boolean>;

export const telemetry = {
  event(name: string, properties: Props = {}) {
    FullStory('trackEvent', { name, properties });
  },
  page(properties: Props) {
    FullStory('setProperties', { type: 'page', properties });
  },
};
