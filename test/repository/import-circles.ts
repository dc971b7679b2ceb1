import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What each file of a folder imports of the same folder, by paths relative to it; types count as well. */
export function importsBelow(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
  );
  return new Map(files.map((path) => [path, importsIn(path, readFileSync(join(folder, path), 'utf8'))]));
}

function importsIn(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm)];
  return specifiers.map((match) => posix.join(dirname(path), (match[1] ?? match[2] ?? match[3] ?? '').replace(/\.js$/, '.ts')));
}

/** Groups of files that import each other, at whatever distance: the strongly connected components (Tarjan, 1972) of more than one file. */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const marks = new Map<string, { index: number; low: number }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): { index: number; low: number } => {
    const mark = { index: marks.size, low: marks.size };
    marks.set(file, mark);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      const known = marks.get(next);
      if (!known) mark.low = Math.min(mark.low, visit(next).low);
      else if (open.includes(next)) mark.low = Math.min(mark.low, known.index);
    }
    if (mark.low === mark.index) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || (imports.get(file) ?? []).includes(file)) circles.push(circle.sort());
    }
    return mark;
  };
  for (const file of imports.keys()) if (!marks.has(file)) visit(file);
  return circles;
}
