import { createHmac, randomInt } from 'node:crypto';
import { logger } from './log.js';

const BLOCK = ['A', 'A', 'B', 'B'];

export function pseudonym(participantId: string) {
  return createHmac('sha256', process.env.PSEUDONYM_KEY!).update(participantId).digest('hex').slice(0, 12);
}

export function drawArm(alreadyInBlock: string[]) {
  const left = [...BLOCK];
  for (const a of alreadyInBlock) left.splice(left.indexOf(a), 1);
  const arm = left[randomInt(left.length)];
  logger.info('arm drawn', { remaining: left.length - 1 }); // safe
  return arm;
}
