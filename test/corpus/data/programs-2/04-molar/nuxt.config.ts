export default defineNuxtConfig({
  modules: ['@pinia/nuxt'],
  runtimeConfig: { twilioSid: '', twilioToken: '', twilioFrom: '' },
});
