import winston from 'winston';

const printer = winston.format.printf(({ level, message, job, ...rest }) => `${level} [${job}] ${message} ${JSON.stringify(rest)}`);

export abstract class Job {
  protected readonly log: winston.Logger;

  constructor(readonly name: string) {
    this.log = winston.createLogger({ level: process.env.LOG_LEVEL ?? 'debug', defaultMeta: { job: name }, format: printer, transports: [new winston.transports.Console()] });
  }

  abstract run(): Promise<void>;
}
