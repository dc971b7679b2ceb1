/** What leaves the browser: never the extras, never the request. */
export function dropExtras(event) {
  delete event.extra;
  delete event.request;
  return event;
}

export const noBreadcrumbs = () => null;
