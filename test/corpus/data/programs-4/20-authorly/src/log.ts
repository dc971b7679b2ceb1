import newrelic from 'newrelic';
import { Roarr } from 'roarr';

const child = Roarr.child({ package: 'authorly' });

export const say = {
  trace: (context: Record<string, any>, message: string) => child.trace(context, message),
  info: (context: Record<string, any>, message: string) => child.info(context, message),
  warn: (context: Record<string, any>, message: string) => child.warn(context, message),
};

export function attr(key: string, value: string | number | boolean) {
  newrelic.addCustomAttribute(key, value);
}

export function noticed(error: Error, attributes: Record<string, string | number | boolean>) {
  newrelic.noticeError(error, attributes);
}
