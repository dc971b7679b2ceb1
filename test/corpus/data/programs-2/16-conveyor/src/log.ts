import winston from 'winston';

const redact = winston.format((info) => {
  for (const key of ['mrn', 'patientName', 'findings', 'impression']) {
    if (key in info) info[key] = '[redacted]';
  }
  return info;
});

export const logger = winston.createLogger({
  format: winston.format.json(),
  transports: [new winston.transports.Console()],
});

export const scrubbed = winston.createLogger({
  format: winston.format.combine(redact(), winston.format.json()),
  transports: [new winston.transports.Console()],
});
