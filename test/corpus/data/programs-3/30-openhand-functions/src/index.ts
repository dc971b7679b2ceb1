export { intake } from './intake';
export { morning, onCaseChange } from './checkin';
export { caseFile, stats } from './export';
export { matchBeds } from './waitlist';
