import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  sendDefaultPii: false,
  beforeSend(event) {
    delete event.request;
    delete event.user;
    delete event.extra;
    event.breadcrumbs = [];
    for (const v of event.exception?.values ?? []) v.value = v.type;
    return event;
  },
});

export function reportFailure(bot: string, e: unknown, resourceId?: string) {
  Sentry.captureException(e, { tags: { bot, resourceId } }); // safe
}
