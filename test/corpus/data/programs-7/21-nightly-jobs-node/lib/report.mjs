import log from 'loglevel';

export class Report {
  constructor(title) {
    this.title = title;
    this.lines = [];
    this.warnings = [];
  }

  add(line) {
    this.lines.push(line);
  }

  warn(line) {
    this.warnings.push(line);
  }

  finish() {
    log.info(`${this.title}: ${this.lines.length} lines, ${this.warnings.length} warnings`); // safe
    for (const w of this.warnings) log.warn(w); // leak: log
  }
}

export const stamp = () => new Date().toISOString().slice(0, 10);
export const step = (name) => log.info('step', name); // safe
