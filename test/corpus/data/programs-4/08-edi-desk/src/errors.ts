import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR, captureUncaught: true, environment: process.env.NODE_ENV });

export class EdiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function notifyFailure(err: unknown, custom: Record<string, unknown>) {
  rollbar.error(err as Error, custom);
}
