export type Handler<T> = (item: T) => void | Promise<void>;

export async function drain<T>(items: readonly T[], handler: Handler<T>, { width = 2 } = {}): Promise<number> {
  const left = [...items];
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) {
      await handler(item);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return done;
}
