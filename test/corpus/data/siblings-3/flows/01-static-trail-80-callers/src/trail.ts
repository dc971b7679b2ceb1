import log from 'loglevel';
export class Trail {
  static add(line: string, ...parts: unknown[]): void {
    log.info('[sleep]', line, ...parts);
  }
}
