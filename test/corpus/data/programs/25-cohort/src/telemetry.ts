import newrelic from 'newrelic';
import { injectable } from 'inversify';

@injectable()
export class Telemetry {
  event(type: string, attributes: Record<string, string | number>) {
    newrelic.recordCustomEvent(type, attributes);
  }

  failure(err: Error, context: Record<string, string | number>) {
    newrelic.noticeError(err, context);
  }
}
