import { Logger } from 'tslog';

export const logger = new Logger({
  name: 'cohortbook',
  type: 'json',
  minLevel: 2,
  maskValuesOfKeys: ['password', 'token', 'fullName', 'dateOfBirth', 'email', 'hospitalNumber', 'initials'],
});
