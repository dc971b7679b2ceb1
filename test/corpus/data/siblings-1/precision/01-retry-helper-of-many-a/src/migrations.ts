import { withRetry } from './retry.js';

export async function migrate(files: string[], apply: (file: string) => Promise<number>): Promise<void> {
  for (const file of files) {
    await withRetry(file, async (name, attempt) => {
      console.log(`migrating ${name}, attempt ${attempt}`); // safe: a file of this callback's own call
      const rows = await apply(name);
      console.log(`migrated ${rows} rows`); // safe
      return rows;
    });
  }
}
