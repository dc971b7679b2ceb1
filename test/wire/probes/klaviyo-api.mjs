import { ApiKeySession, EventsApi, ProfilesApi } from 'klaviyo-api';

const session = new ApiKeySession('none');
const events = new EventsApi(session);
const profiles = new ProfilesApi(session);
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  createEvent: (mark) =>
    or(
      events.createEvent({
        data: {
          type: 'event',
          attributes: {
            properties: { reason: mark('properties') },
            metric: { data: { type: 'metric', attributes: { name: mark('metric.name') } } },
            profile: { data: { type: 'profile', attributes: { email: `${mark('profile.email')}@example.org` } } },
          },
        },
      }),
    ),
  createProfile: (mark) =>
    or(
      profiles.createProfile({
        data: { type: 'profile', attributes: { firstName: mark('firstName'), properties: { mrn: mark('properties') } } },
      }),
    ),
};
