import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Every JSON file of a folder, sorted by name; none when the folder does not exist. */
export function readFolder<T extends z.ZodType>(folder: string, schema: T, accepts: (name: string) => boolean = () => true): z.output<T>[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && accepts(name))
    .sort();
  const problems: string[] = [];
  const values: z.output<T>[] = [];
  for (const name of names) {
    try {
      values.push(readValid(join(folder, name), schema));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return values;
}

/** One JSON file, validated. Throws an error that names the file and the path in it. */
export function readValid<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  const result = schema.safeParse(parse(path));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${path}: ${issue.path.join('.') || '(top)'}: ${describe(issue)}`);
  throw new Error(lines.join('\n'));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A union says which of its forms came nearest: that of the first alternative with the fewest complaints. */
function describe(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const nearest = [...issue.errors].sort((left, right) => left.length - right.length)[0] ?? [];
  return nearest.map((part) => `${part.path.join('.') || '(here)'}: ${part.message}`).join('; ') || issue.message;
}
