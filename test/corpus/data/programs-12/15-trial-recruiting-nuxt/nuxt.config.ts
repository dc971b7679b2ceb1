export default defineNuxtConfig({
  modules: ['@pinia/nuxt'],
  runtimeConfig: { openaiKey: '', hubspotToken: '', metaToken: '', mongoUrl: '', public: { metaPixel: '' } },
  app: { head: { title: 'TrialPath', script: [{ src: 'https://connect.facebook.net/en_US/fbevents.js', async: true }] } },
});
