import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { AccessLog } from './access.js';

interface GlassesOrder { patientName: string; dob: string; sphere: [number, number]; eyeDisease?: string }

const router = new Router();
router.post('/orders', (ctx) => {
  const order = ctx.request.body as GlassesOrder;
  ctx.body = { accepted: true, order };
});
export const app = new Koa().use(bodyParser()).use(new AccessLog().middleware).use(router.routes());
