import { setTimeout as wait } from 'node:timers/promises';

Object.assign(process.env, {
  NEW_RELIC_LICENSE_KEY: '0123456789012345678901234567890123456789',
  NEW_RELIC_APP_NAME: 'clinic',
  NEW_RELIC_NO_CONFIG_FILE: 'true',
  NEW_RELIC_LOG_ENABLED: 'false',
  NEW_RELIC_UTILIZATION_DETECT_AWS: 'false',
  NEW_RELIC_UTILIZATION_DETECT_AZURE: 'false',
  NEW_RELIC_UTILIZATION_DETECT_GCP: 'false',
});
const of = (method, value) => ({
  path: `/agent_listener/invoke_raw_method?marshal_format=json&protocol_version=17&license_key=${process.env.NEW_RELIC_LICENSE_KEY}&method=${method}`,
  body: { return_value: value },
});
export const answers = [
  of('preconnect', { redirect_host: 'collector-001.newrelic.com', security_policies: {} }),
  of('connect', {
    agent_run_id: '1',
    account_id: 1,
    collect_errors: true,
    collect_error_events: true,
    collect_analytics_events: true,
    collect_custom_events: true,
    collect_traces: true,
    collect_span_events: true,
    'transaction_tracer.record_sql': 'obfuscated',
  }),
  { path: '/agent_listener', body: { return_value: null } },
];
// The agent asks for its settings while it starts: the answers are there only after the probe was loaded.
export const calls = {
  'start, noticeError': async (mark) => {
    const newrelic = (await import('newrelic')).default;
    await wait(3000);
    newrelic.startWebTransaction(mark('startWebTransaction'), () => {
      newrelic.addCustomAttribute('patient', mark('addCustomAttribute'));
      newrelic.addCustomAttributes({ mrn: mark('addCustomAttributes') });
      newrelic.setUserID(mark('setUserID'));
      newrelic.setTransactionName(mark('setTransactionName'));
      newrelic.noticeError(Object.assign(new Error(mark('message'), { cause: new Error(mark('cause')) }), { body: mark('own property') }), {
        name: mark('noticeError arg[1]'),
      });
      newrelic.startSegment(mark('startSegment'), true, () => newrelic.addCustomSpanAttribute('s', mark('addCustomSpanAttribute')));
      newrelic.endTransaction();
    });
    newrelic.recordCustomEvent('Visit', { name: mark('recordCustomEvent') });
    newrelic.recordLogEvent({ message: mark('recordLogEvent'), level: 'info' });
    await new Promise((done) => newrelic.shutdown({ collectPendingData: true, timeout: 8000 }, done));
  },
};
