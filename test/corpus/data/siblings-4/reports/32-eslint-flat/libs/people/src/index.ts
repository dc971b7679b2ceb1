export type { Implantee } from './types';
export * from './people';
