import * as Sentry from '@sentry/browser';

type Lazy<T> = () => T;

export class Crumbs {
  static verbose = true;

  /** The text is only made when somebody looks. */
  static leave(category: string, text: Lazy<string>): void {
    if (!Crumbs.verbose) return;
    Sentry.addBreadcrumb({ category, message: text() });
  }

  static leaveData(category: string, make: Lazy<Record<string, unknown>>): void {
    const data = Crumbs.verbose ? make() : {};
    Sentry.addBreadcrumb({ category, data });
  }
}
