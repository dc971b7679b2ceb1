import facebook from 'facebook-nodejs-business-sdk';
import { settled } from '../provoked.mjs';

const { CustomData, EventRequest, ServerEvent, UserData } = facebook;

export const calls = {
  'EventRequest.execute': (mark) =>
    settled(
      new EventRequest('none', '1')
        .setEvents([
          new ServerEvent()
            .setEventName('visit')
            .setEventTime(1_700_000_000)
            .setEventSourceUrl(`https://app.example.org/?name=${mark('setEventSourceUrl')}`)
            .setUserData(
              new UserData()
                .setEmail(`${mark('setEmail')}@example.org`)
                .setFirstName(mark('setFirstName'))
                .setExternalId(mark('setExternalId')),
            )
            .setCustomData(
              new CustomData().setContentName(mark('setContentName')).setCustomProperties({ name: mark('setCustomProperties') }),
            ),
        ])
        .execute(),
    ).then(() => undefined),
};
