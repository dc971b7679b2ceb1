import { memoize } from '@phitrace/core';
import { IDENTIFYING, type Lexicon, sqlColumns, sqlCounts, weightOf } from '@phitrace/naming';
import type { CallFacts } from '../../graph/graph.js';
import type { State } from '../../query/state.js';
import { callOf } from '../names/names-at.js';
import { sqlOf } from './sql-rows.js';

/** What the SQL of a call says of its rows. */
export class SqlQueries {
  private readonly patients = new WeakMap<CallFacts, boolean>();
  private readonly others = new WeakMap<CallFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** True for rows whose columns together identify a patient: what else they hold is that patient's. */
  isPatients(state: State): boolean {
    const call = callOf(state);
    return call !== undefined && memoize(this.patients, call, () => sqlOf(state.file, call).some((text) => this.readsPatient(text)));
  }

  /** True for rows of nobody: counts of people by what many of them have (`SELECT disease, count(*) … GROUP BY disease`), and what there is for everybody. */
  isOfNobody(state: State): boolean {
    const call = callOf(state);
    return call !== undefined && memoize(this.others, call, () => sqlOf(state.file, call).some((text) => this.readsNobody(text)));
  }

  private readsPatient(text: string): boolean {
    const names = new Set(sqlColumns(text).map(({ column }) => column));
    return weightOf(this.lexicon, [...names]) >= IDENTIFYING;
  }

  private readsNobody(text: string): boolean {
    return this.isCounted(text) || this.lexicon.isArticle(sqlColumns(text).map(({ column }) => column));
  }

  private isCounted(text: string): boolean {
    return sqlCounts(text) && !sqlColumns(text).some(({ table, column }) => this.tellsWho([table, column]));
  }

  private tellsWho(names: readonly string[]): boolean {
    const { category = '' } = this.lexicon.classify(names, 'record') ?? {};
    return this.lexicon.isIdentity(category) || category === this.lexicon.categories.reference;
  }
}
