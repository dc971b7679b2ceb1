import { createPinia } from 'pinia'
import persist from 'pinia-plugin-persistedstate'
import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { meldeFehler, protokolliere } from './dienste/protokoll'
import Rezeptscan from './komponenten/Rezeptscan.vue'

const router = createRouter({ history: createWebHistory(), routes: [{ path: '/akte/:id', name: 'akte', component: Rezeptscan }] })
router.afterEach((ziel) => protokolliere('route', ziel.name)) // safe

const app = createApp({})
app.use(createPinia().use(persist))
app.use(router)
app.config.errorHandler = (e) => meldeFehler(e as Error)
app.mount('#app')
