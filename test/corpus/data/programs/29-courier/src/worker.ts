import { Worker } from 'bullmq';
import IORedis from 'ioredis';
import type { Job } from './jobs.js';
import { log } from './log.js';
import { MailSender, PushSender } from './senders/index.js';
import { render } from './templates.js';

const connection = new IORedis(process.env.REDIS_URL!, { tls: {}, maxRetriesPerRequest: null });
const mail = new MailSender();
const push = new PushSender();

const worker = new Worker<Job>(
  'notifications',
  async ({ id, data }) => {
    log.info({ jobId: id, job: data }, 'picked up'); // safe
    switch (data.kind) {
      case 'refill_due': {
        await push.send(data.member.playerId, 'Refill', render('refill_due', data)); // leak: messaging
        await push.send(data.member.playerId, 'Reminder', 'Something in your account needs attention'); // safe
        break;
      }
      case 'visit_summary': {
        await mail.send(data.member.email, `Your visit for ${data.diagnosis}`, render('visit_summary', data)); // leak: messaging
        console.log('summary mailed to', data.member.email, 'about', data.diagnosis); // leak: log
        break;
      }
      case 'promo': {
        await mail.send('list-all@courier.example', 'News', render('promo', data)); // safe
        break;
      }
      case 'staff_digest': {
        await mail.send(data.nurseEmail, 'Your tasks', render('staff_digest', data)); // safe
        log.info({ nurse: data.nurseName, openTasks: data.openTasks }, 'digest'); // safe
        break;
      }
    }
  },
  { connection },
);

worker.on('completed', (job) => {
  if (job.data.kind === 'refill_due') {
    log.info(`refill notice for ${job.data.member.name}: ${job.data.drug}`); // leak: log
  }
});

worker.on('failed', (job, err) => {
  log.error({ jobId: job?.id, err: err.name }, 'failed'); // safe
  if (job) log.error({ payload: job.data }, 'failed job'); // leak: log
});
