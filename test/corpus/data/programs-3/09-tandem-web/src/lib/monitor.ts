import * as Sentry from '@sentry/react'
import LogRocket from 'logrocket'
import mixpanel from 'mixpanel-browser'

Sentry.init({ dsn: import.meta.env.VITE_SENTRY_DSN, tracesSampleRate: 0.1 })
mixpanel.init(import.meta.env.VITE_MIXPANEL, { autocapture: false })
LogRocket.init('tandem/web')

export const monitor = {
  identify(id: string, traits: Record<string, string> = {}) {
    LogRocket.identify(id, traits)
    mixpanel.identify(id)
  },
  event(name: string, props?: Record<string, unknown>) {
    mixpanel.track(name, props)
  },
  count(name: string, tags: Record<string, string | number>) {
    Sentry.metrics.increment(name, 1, { tags })
  },
  oops(error: unknown, extra?: Record<string, unknown>) {
    Sentry.captureException(error, { extra })
  },
  trail(message: string, data?: Record<string, unknown>) {
    Sentry.addBreadcrumb({ message, data })
  },
}
