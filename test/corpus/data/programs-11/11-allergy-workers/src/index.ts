import type { Env, Job } from './env';
import { indexNote } from './notes-index';
import { seasonOpen } from './notify';
import { TestRepo } from './repo';
import { router } from './router';

export default {
  fetch: router.fetch,

  async queue(batch: MessageBatch<Job>, env: Env) {
    const repo = new TestRepo(env);
    console.log(`batch of ${batch.messages.length} from ${batch.queue}`); // safe
    for (const m of batch.messages) {
      try {
        switch (m.body.kind) {
          case 'index-note': {
            const test = await repo.one(m.body.testId);
            if (!test) break;
            console.debug('indexing', JSON.stringify(test)); // leak: log
            await indexNote(env, test);
            break;
          }
          case 'season-alert':
            await seasonOpen(env, await repo.counts(m.body.region));
            break;
        }
        m.ack();
      } catch (e) {
        console.error('job failed', m.id, m.attempts, (e as Error).name); // safe
        m.retry({ delaySeconds: 30 });
      }
    }
  },

  async scheduled(event: ScheduledController, env: Env) {
    await env.JOBS.send({ kind: 'season-alert', region: 'north' }); // safe
    console.log('cron', event.cron); // safe
  },
};
