export type Channel = (line: string) => void;

export class Registry {
  private readonly channels = new Map<string, Channel[]>();

  on(kind: string, channel: Channel): this {
    const list = this.channels.get(kind) ?? [];
    list.push(channel);
    this.channels.set(kind, list);
    return this;
  }
  fire(kind: string, line: string): void {
    for (const channel of this.channels.get(kind) ?? []) channel(line);
  }
}
