type Thunk<T> = () => T;

export interface Detail { text: string; extra?: Thunk<unknown> }

export const verbose = {
  enabled: process.env.VERBOSE === '1',
  say(make: Thunk<string>): void {
    if (!this.enabled) return;
    console.debug(make());
  },
  detail({ text, extra }: Detail): void {
    if (this.enabled) console.debug(text, extra?.());
  },
  *each(makers: Iterable<Thunk<unknown>>): Generator<number> {
    let n = 0;
    for (const make of makers) {
      console.debug(make());
      yield ++n;
    }
  },
};
