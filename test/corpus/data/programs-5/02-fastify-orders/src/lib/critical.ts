import type { InferSelectModel } from 'drizzle-orm';
import type { results } from '../schema.js';

type Result = InferSelectModel<typeof results>;

export function critical(rows: Result[]) {
  return rows.filter((r) => r.flag === 'HH' || r.flag === 'LL');
}

export function describe(rows: Result[]) {
  return rows.map((r) => `${r.analyte} ${r.value} ${r.unit}`).join('; ');
}

export function shape(rows: Result[]) {
  return { total: rows.length, flagged: rows.filter((r) => r.flag).length };
}
