export default defineNuxtConfig({
  modules: ['@nuxtjs/supabase', '@pinia/nuxt'],
  runtimeConfig: { onesignalKey: '', public: { posthogKey: '', posthogHost: 'https://eu.i.posthog.com' } },
  ssr: true,
})
