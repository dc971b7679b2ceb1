import { createApp } from 'vue';
import { createPinia } from 'pinia';
import persisted from 'pinia-plugin-persistedstate';
import { createRouter, createWebHistory } from 'vue-router';
import { installMonitoring, stateReporter } from './plugins/monitoring';

const app = createApp({ template: '<router-view />' });
const pinia = createPinia().use(persisted).use(stateReporter);
const router = createRouter({ history: createWebHistory(), routes: [{ path: '/patients/:id', component: () => import('./views/PatientView.vue') }] });

router.afterEach((to) => {
  console.debug('route', to.name); // safe
});

installMonitoring(app, (window as any).__STAFF__);
app.use(pinia).use(router).mount('#app');
console.info('hearwell', import.meta.env.MODE); // safe
