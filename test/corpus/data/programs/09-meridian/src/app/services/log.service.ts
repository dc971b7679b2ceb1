import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class LogService {
  private readonly prefix = '[meridian]';

  debug(message: string, ...args: unknown[]) {
    console.debug(this.prefix, message, ...args);
  }

  error(message: string, ...args: unknown[]) {
    console.error(this.prefix, message, ...args);
  }
}
