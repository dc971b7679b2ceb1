export class Locks {
  private readonly held = new Set<string>();
  async use<T>(key: string, subject: T, work: (subject: T) => Promise<void>): Promise<void> {
    if (this.held.has(key)) throw new Error(`held: ${key}`);
    this.held.add(key);
    try {
      await work(subject);
    } finally {
      this.held.delete(key);
    }
  }
}
