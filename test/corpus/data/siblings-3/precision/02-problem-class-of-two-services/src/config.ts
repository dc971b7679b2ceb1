import winston from 'winston';
import { Problem } from './problem.js';
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
const load = (key: string): string => {
  const value = process.env[key];
  if (!value) throw Problem.of(`missing setting ${key}`, { key });
  return value;
};
export function start(): string | undefined {
  try {
    return load('LAB_PORT');
  } catch (problem) {
    logger.error((problem as Problem).message, (problem as Problem).details); // safe
    logger.error(String(problem)); // safe
    return undefined;
  }
}
