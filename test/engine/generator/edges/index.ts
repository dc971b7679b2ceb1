import type { Edge } from '../edge.ts';
import { classEdges } from './classes.ts';
import { collectionEdges } from './collections.ts';
import { controlEdges } from './control.ts';
import { functionEdges } from './functions.ts';
import { moduleEdges } from './modules.ts';
import { valueEdges } from './values.ts';

/** Every edge that programs are built from. */
export const allEdges: readonly Edge[] = [
  ...valueEdges,
  ...collectionEdges,
  ...functionEdges,
  ...classEdges,
  ...controlEdges,
  ...moduleEdges,
];
