import { Roarr } from 'roarr';

export const log = Roarr.child({ program: 'northpeak' });
