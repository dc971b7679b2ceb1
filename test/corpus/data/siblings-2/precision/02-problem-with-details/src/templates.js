import winston from 'winston';
import { MissingTemplate, Problem } from './problems.js';

const logger = winston.createLogger();
const templates = new Map([['letter', 'Dear …']]);

function template(key) {
  const found = templates.get(key);
  if (!found) throw new MissingTemplate(key);
  return found;
}

export function preview(key) {
  try {
    return template(key);
  } catch (problem) {
    logger.error(problem); // safe: only a missing template can arrive here
    logger.error('no preview', problem.details); // safe: the key of a template
    return '';
  }
}

export function port(text) {
  try {
    if (!/^\d+$/.test(text)) throw new Problem('not a port', { text: process.env.PORT });
    return Number(text);
  } catch (problem) {
    logger.error('port', problem.details); // safe: a setting
    return 0;
  }
}
