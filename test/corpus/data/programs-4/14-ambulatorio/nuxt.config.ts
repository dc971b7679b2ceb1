export default defineNuxtConfig({
  modules: ['@pinia/nuxt'],
  ssr: true,
  runtimeConfig: {
    smtp: { host: 'smtp.postaveloce.example', user: '', pass: '' },
    openaiKey: '',
    public: { gtag: 'G-AMB01', struttura: 'Poliambulatorio San Rocco' },
  },
});
