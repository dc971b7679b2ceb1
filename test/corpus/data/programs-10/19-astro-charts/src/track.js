import Mixpanel from 'mixpanel';

const mp = Mixpanel.init(process.env.MP);

export const track = (event, props) => mp.track(event, { ...props, app: 'starfield' }); // safe
export const trackTreatment = (experiment, treatment) => mp.track('$experiment', { experiment, treatment }); // safe
