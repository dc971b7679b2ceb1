import pino from 'pino';

export const log = pino({
  name: 'courier',
  redact: { paths: ['job.member', 'job.diagnosis', 'job.drug', 'job.followUp'], censor: '[phi]' },
});
