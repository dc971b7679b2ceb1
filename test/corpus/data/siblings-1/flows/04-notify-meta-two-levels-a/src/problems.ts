import Bugsnag from '@bugsnag/js';

interface Options {
  severity?: 'info' | 'warning' | 'error';
  meta?: Record<string, unknown>;
}

function send(error: Error, { severity = 'error', meta }: Options): void {
  Bugsnag.notify(error, (event) => {
    event.severity = severity;
    if (meta) event.addMetadata('details', meta);
  });
}

export function problem(message: string, options: Options = {}): void {
  send(new Error(message), { severity: 'warning', ...options });
}
