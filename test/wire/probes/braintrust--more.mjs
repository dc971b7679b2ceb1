import { initLogger, traced } from 'braintrust';

const logger = initLogger({ projectName: 'clinic', apiKey: 'none' });
export const answers = [
  {
    host: 'www.braintrust.dev',
    path: '/api/apikey/login',
    body: { org_info: [{ id: 'o', name: 'o', api_url: 'https://api.braintrust.dev', proxy_url: 'https://api.braintrust.dev' }] },
  },
  { host: 'www.braintrust.dev', path: '/api/project/register', body: { project: { id: 'p', name: 'clinic' } } },
];

export const calls = {
  'traced(fn, { event })': async (mark) => {
    await traced(async (span) => span.log({ output: mark('span.log') }), { name: 'triage', event: { input: mark('arg[1].event.input') } });
    await logger.flush();
  },
  logFeedback: async (mark) => {
    logger.logFeedback({ id: 'r1', comment: mark('arg[0].comment') });
    await logger.flush();
  },
};
