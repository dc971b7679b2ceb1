export interface Options { tries?: number; pauseMs?: number }

export async function withRetry<T, R>(input: T, work: (input: T, attempt: number) => Promise<R>, { tries = 3, pauseMs = 200 }: Options = {}): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(input, attempt);
    } catch (error) {
      if (attempt >= tries) throw error;
      await new Promise((done) => setTimeout(done, pauseMs * attempt));
    }
  }
}
