export default defineNuxtConfig({
  modules: ['@pinia/nuxt', 'nuxt-auth-utils'],
  runtimeConfig: {
    databaseUrl: '',
    birdKey: '',
    public: { bugsnagKey: '' },
  },
  nitro: { preset: 'node-server' },
});
