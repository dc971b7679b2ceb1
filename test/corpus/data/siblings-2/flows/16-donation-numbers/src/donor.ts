import pino from 'pino';

const log = pino();

export class Donor {
  donations = 0;
  reactions = 0;
  medications = 0;
  pregnant = false;
  constructor(readonly id: string, readonly fullName: string, readonly bloodGroup: string, readonly conditions: string[]) {}
}

export function summary(donor: Donor): void {
  log.info(`donations: ${donor.donations}`); // safe: a number
  log.info({ reactions: donor.reactions, medications: donor.medications }, 'counts'); // safe: numbers
  log.info({ conditions: donor.conditions }, 'health check'); // leak: log
  log.info({ conditions: donor.conditions.length }, 'health check'); // safe: a count
  log.info(`${donor.fullName} has ${donor.bloodGroup}`); // leak: log
}
