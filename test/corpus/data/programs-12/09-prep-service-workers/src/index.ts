import { Hono } from 'hono';
import type { Env, RenewalJob, Vars } from './env';
import { accessLog, sentry, session } from './middleware';
import { labs } from './routes/labs';
import { findUser } from './domain';
import { sendMail, template } from './mail';

const app = new Hono<{ Bindings: Env; Variables: Vars }>();
app.use('*', sentry, accessLog);
app.use('/labs/*', session);
app.route('/labs', labs);
app.get('/healthz', (c) => c.json({ ok: true })); // safe
app.onError((err, c) => {
  console.error(err.name); // safe
  return c.json({ error: 'internal' }, 500); // safe
});

export default {
  fetch: app.fetch,

  async queue(batch: MessageBatch<RenewalJob>, env: Env) {
    console.log('renewals', batch.messages.length); // safe
    for (const msg of batch.messages) {
      const user = await findUser(env.DB, msg.body.userId);
      if (!user) {
        msg.ack();
        continue;
      }
      const res = await fetch('https://hooks.adtrail.example/convert', { // leak: analytics|third-party
        method: 'POST',
        body: JSON.stringify({ event: 'renewal', em: user.email, custom: { regimen: user.regimen, status: user.hiv_status } }),
      });
      console.log('convert', res.status, msg.body.prescriptionId); // safe
      await sendMail(env, user.email, template('renewal', {})); // safe
      msg.ack();
    }
  },

  async scheduled(_e: ScheduledController, env: Env) {
    const { results } = await env.DB.prepare('SELECT hiv_status, COUNT(*) AS n FROM users GROUP BY hiv_status').all<{ hiv_status: string; n: number }>(); // safe
    console.log('status totals', results.map((r) => `${r.hiv_status}=${r.n}`).join(' ')); // safe
  },
};
