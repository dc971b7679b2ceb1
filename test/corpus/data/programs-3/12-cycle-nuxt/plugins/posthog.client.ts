import posthog from 'posthog-js'

export default defineNuxtPlugin(() => {
  const { posthogKey, posthogHost } = useRuntimeConfig().public
  posthog.init(posthogKey, { api_host: posthogHost, autocapture: false, capture_pageview: false })
  useRouter().afterEach((to) => {
    posthog.capture('$pageview', { route: String(to.name) }) // safe
  })
  return { provide: { capture: (name: string, props?: Record<string, unknown>) => posthog.capture(name, props), person: (id: string, props: object) => posthog.identify(id, props as Record<string, unknown>) } }
})
