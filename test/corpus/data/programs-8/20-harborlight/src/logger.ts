import winston from 'winston';

const { combine, timestamp, json } = winston.format;

const dropBody = winston.format((info) => {
  delete info.body;
  delete info.resident;
  return info;
});

export const logger = winston.createLogger({ format: combine(dropBody(), timestamp(), json()), transports: [new winston.transports.Console()] });
export const rawLogger = winston.createLogger({ format: json(), transports: [new winston.transports.File({ filename: 'raw.log' })] });
