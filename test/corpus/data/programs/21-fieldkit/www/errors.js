import Rollbar from 'rollbar';

export const rollbar = new Rollbar({ accessToken: window.FIELDKIT.rollbarToken, captureUncaught: true });

export function report(title, details) {
  rollbar.error(title, details);
}
