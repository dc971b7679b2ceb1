import { createRouter, createWebHistory } from 'vue-router';
import BedDetail from './views/BedDetail.vue';
import WardView from './views/WardView.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/wards/a' },
    { path: '/wards/:ward', component: WardView },
    { path: '/beds/:bedId', component: BedDetail },
  ],
});
