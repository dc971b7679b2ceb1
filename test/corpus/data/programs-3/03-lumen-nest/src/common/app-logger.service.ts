import { ConsoleLogger, Injectable, Scope } from '@nestjs/common';
import tracer from 'dd-trace';

@Injectable({ scope: Scope.TRANSIENT })
export class AppLogger extends ConsoleLogger {
  event(name: string, detail?: object): void {
    this.log(detail ? `${name} ${JSON.stringify(detail)}` : name);
  }

  tag(key: string, value: string | number | boolean): void {
    tracer.scope().active()?.setTag(key, value);
  }
}
