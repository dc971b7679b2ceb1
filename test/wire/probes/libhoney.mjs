import Libhoney from 'libhoney';

const honey = new Libhoney({ writeKey: 'none', dataset: 'clinic', disabled: false });

export const calls = {
  sendNow: async (mark) => {
    honey.sendNow({ name: mark('arg[0].name') });
    await honey.flush();
  },
  'newEvent, add, addField, send': async (mark) => {
    const event = honey.newEvent();
    event.add({ name: mark('event.add') });
    event.addField('mrn', mark('event.addField'));
    event.send();
    await honey.flush();
  },
  'addField of the client, then sendNow': async (mark) => {
    honey.addField('clinic', mark('client.addField'));
    honey.sendNow({ visits: 1 });
    await honey.flush();
  },
};
