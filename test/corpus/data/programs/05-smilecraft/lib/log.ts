import pino from 'pino';

export const log = pino({ name: 'smilecraft' });

export const safeLog = pino({
  name: 'smilecraft-charting',
  redact: { paths: ['chart.patientName', 'chart.toothNotes', 'chart.xrayUrl'], remove: true },
});
