import type { ts } from 'ts-morph';

/** The compiler namespace, injected: enum numbers differ between the copies that can meet (ts-morph's and the user's). */
export type TypeScript = typeof ts;
export type Node = ts.Node;
export type { ts };
