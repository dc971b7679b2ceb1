import Intercom, { trackEvent, update } from '@intercom/messenger-js-sdk';

export interface OpenChart {
  id: string;
  givenName: string;
  surname: string;
  dob: string;
  problemList: string[];
}

export function bootSupport(user: { id: string; displayName: string; workEmail: string }) {
  Intercom({ app_id: 'cp12ab', user_id: user.id, name: user.displayName, email: user.workEmail }); // safe
}

export function chartOpened(chart: OpenChart) {
  update({ current_patient: `${chart.givenName} ${chart.surname}`, current_problems: chart.problemList.join(', ') }); // leak: messaging|analytics|third-party
  trackEvent('chart-opened', { problems: chart.problemList.length }); // safe
}
