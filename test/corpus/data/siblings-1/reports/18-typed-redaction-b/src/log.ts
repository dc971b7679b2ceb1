import winston from 'winston';

const out = winston.createLogger({ transports: [new winston.transports.Console()] });

type Shown = { [key: string]: number | boolean | string };

/** Numbers and flags stay; of texts only the length is kept. */
export function shown(input: object): Shown {
  const result: Shown = {};
  for (const [key, value] of Object.entries(input)) {
    if (typeof value === 'number' || typeof value === 'boolean') result[key] = value;
    else if (typeof value === 'string') result[key] = `${value.length} letters`;
  }
  return result;
}

export class Log {
  info(message: string, about: object): void {
    out.info(message, shown(about)); // safe
  }
  dump(message: string, about: object): void {
    out.debug(message, about); // leak: log
  }
}
