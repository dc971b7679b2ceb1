import { Logger } from 'tslog';
const base = new Logger({ name: 'cycle' });
export interface Entry { text: string; more?: () => unknown }
export class LazyLog {
  constructor(private readonly on: boolean) {}
  write(entry: Entry): void {
    if (!this.on) return;
    base.debug(entry.text, entry.more?.());
  }
  lines(build: () => string[]): void {
    for (const line of build()) base.debug(line);
  }
}
