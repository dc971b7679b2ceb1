import * as Sentry from '@sentry/vue'

export default defineNuxtPlugin((nuxt) => {
  Sentry.init({ app: nuxt.vueApp, dsn: process.env.SENTRY_DSN, sendDefaultPii: false })
  nuxt.hook('app:error', (err) => {
    Sentry.captureMessage('app:error ' + (err as Error).name) // safe
  })
})
