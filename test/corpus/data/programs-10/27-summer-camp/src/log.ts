import { Logger } from 'tslog';

export const log = new Logger({ name: 'pinewood', maskValuesOfKeys: ['password', 'cardNumber'] });
export const cabinLog = log.getSubLogger({ name: 'cabins' });
export const nurseLog = log.getSubLogger({ name: 'nurse' });
