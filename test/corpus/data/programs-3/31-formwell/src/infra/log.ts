import { injectable } from 'inversify';

@injectable()
export class Log {
  private out(level: string, what: string, data?: object) {
    process.stderr.write(`${level}\t${what}\t${data ? JSON.stringify(data) : ''}\n`);
  }
  info(what: string, data?: object) {
    this.out('I', what, data);
  }
  warn(what: string, data?: object) {
    this.out('W', what, data);
  }
  boom(what: string, e: unknown) {
    this.out('E', what, { name: (e as Error).name });
  }
}
