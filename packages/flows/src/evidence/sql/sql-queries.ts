import { memoize } from '@phitrace/core';
import { IDENTIFYING, type Lexicon, sqlColumns, sqlCounts, weightOf } from '@phitrace/naming';
import type { CallFacts, FileFacts } from '../../graph/graph.js';
import type { State } from '../../query/state.js';
import { callOf } from '../names/names-at.js';
import { callsBehind } from './query-behind.js';
import { sqlOf } from './sql-rows.js';
import { summedBy } from './summed-rows.js';

/** What the SQL of a call says of its rows. */
export class SqlQueries {
  private readonly patients = new WeakMap<CallFacts, boolean>();
  private readonly others = new WeakMap<CallFacts, boolean>();
  private readonly sums = new WeakMap<CallFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** True for rows whose columns together identify a patient: what else they hold is that patient's. */
  isPatients(state: State): boolean {
    const call = callOf(state);
    return call !== undefined && memoize(this.patients, call, () => sqlOf(state.file, call).some((text) => this.readsPatient(text)));
  }

  /** True for rows of what there is for everybody. */
  isOfNobody(state: State): boolean {
    return this.holds(this.others, state, (file, call) => sqlOf(file, call).some((text) => this.isArticle(text)));
  }

  /** True for counts of people by what many of them have: `SELECT disease, count(*) … GROUP BY disease`, or what a store is asked to sum up. */
  isSummedUp(state: State): boolean {
    return this.holds(this.sums, state, (file, call) => {
      const by = summedBy(file, call, this.lexicon);
      return by?.every((name) => !this.tellsWho([name])) ?? sqlOf(file, call).some((text) => this.isCounted(text));
    });
  }

  /** Asked of a call, and of those that it is made on the result of: `prepare(text).all()`. */
  private holds(known: WeakMap<CallFacts, boolean>, state: State, isSo: (file: FileFacts, call: CallFacts) => boolean): boolean {
    const { file } = state;
    const call = callOf(state);
    return call !== undefined && memoize(known, call, () => [call, ...callsBehind(file, call)].some((each) => isSo(file, each)));
  }

  private readsPatient(text: string): boolean {
    const names = new Set(sqlColumns(text).map(({ column }) => column));
    return weightOf(this.lexicon, [...names]) >= IDENTIFYING;
  }

  private isArticle(text: string): boolean {
    return this.lexicon.isArticle(sqlColumns(text).map(({ column }) => column));
  }

  private isCounted(text: string): boolean {
    return sqlCounts(text) && !sqlColumns(text).some(({ table, column }) => this.tellsWho([table, column]));
  }

  private tellsWho(names: readonly string[]): boolean {
    const { category = '' } = this.lexicon.classify(names, 'record') ?? {};
    return this.lexicon.isIdentity(category) || category === this.lexicon.categories.reference;
  }
}
