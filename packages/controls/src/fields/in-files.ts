import type { Project } from '@phitrace/core';
import type { SchemaField } from '@phitrace/flows';
import { ifReadable } from '@phitrace/sources';
import { fieldsOfPrisma } from './prisma.js';
import { fieldsOfSql } from './sql.js';

/** How files declare fields, by the ends of their names; what comes first says it where several declare the same. */
const readers: readonly (readonly [ending: string, read: (path: string, text: string) => SchemaField[]])[] = [
  ['.prisma', fieldsOfPrisma],
  ['.sql', fieldsOfSql],
];

/** The fields that schemas and migrations of a project declare. */
export function fieldsInFiles(project: Project): SchemaField[] {
  const files = project.files.filter(({ runsIn }) => runsIn !== 'test');
  return readers.flatMap(([ending, read]) =>
    files.filter(({ path }) => path.endsWith(ending)).flatMap((file) => read(file.path, ifReadable(() => project.readText(file)) ?? '')),
  );
}
