import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';

interface LogLine {
  level: 'info' | 'warn' | 'error';
  text: string;
  data?: unknown;
}

@Injectable({ providedIn: 'root' })
export class LogService {
  private http = inject(HttpClient);
  private buffer: LogLine[] = [];

  info(text: string, data?: unknown) {
    this.push({ level: 'info', text, data });
  }

  warn(text: string, data?: unknown) {
    this.push({ level: 'warn', text, data });
  }

  error(text: string, data?: unknown) {
    this.push({ level: 'error', text, data });
  }

  private push(line: LogLine) {
    console[line.level](line.text, line.data ?? '');
    this.buffer.push(line);
    if (this.buffer.length >= 25) this.flush();
  }

  flush() {
    const lines = this.buffer.splice(0);
    this.http.post('https://in.logtail.com/', lines, { headers: { Authorization: 'Bearer 4fd2' } }).subscribe({ error: () => this.buffer.unshift(...lines) });
  }
}
