import winston from 'winston';

const dropPatient = winston.format((info) => {
  delete info.patient;
  return info;
});

export const log = winston.createLogger({
  level: process.env.LOG_LEVEL ?? 'info',
  format: winston.format.combine(dropPatient(), winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});
