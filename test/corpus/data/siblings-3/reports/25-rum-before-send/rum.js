import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: 'a',
  clientToken: 'c',
  defaultPrivacyLevel: 'mask',
  beforeSend: (event) => {
    event.context = {};
    return true;
  },
});

/** @param {{ id: string, fullName: string, kidneyFunction: string }} patient */
export function failed(patient, problem) {
  datadogRum.addError(problem, { kidneyFunction: patient.kidneyFunction }); // safe
  datadogRum.addError(new Error(`no machine for ${patient.fullName}`)); // leak: error-monitor
  datadogRum.setUser({ id: patient.id, name: patient.fullName }); // leak: error-monitor
  datadogRum.addError(new Error('no machine')); // safe
}
