import { DomainError, MissingError } from './domain-error.js';

const flags: Record<string, boolean> = { 'organ-map': true, 'dark-mode': false };

function flag(key: string): boolean {
  if (!(key in flags)) throw new MissingError(`no flag ${key}`, { details: { known: Object.keys(flags) } });
  return flags[key]!;
}
export function isOn(key: string): boolean {
  try {
    return flag(key);
  } catch (error) {
    if (error instanceof DomainError) console.warn(error.message, error.details); // safe
    console.warn('flags', error); // safe
    return false;
  }
}
