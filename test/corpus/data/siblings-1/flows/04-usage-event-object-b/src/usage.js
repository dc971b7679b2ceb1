import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);

export default {
  event({ name, actor, props = {} }) {
    this.post(name, { distinct_id: actor, ...props });
  },
  post(name, body) {
    mixpanel.track(name, body);
  },
};
