import express from 'express';
import { find } from './enrollees.js';
import { Log } from './log.js';
import { evaluate } from './rules.js';
import { observe } from './sinks/fhir.js';
import { deviceHealth, series } from './sinks/influx.js';
import { tick, toWardWall } from './sinks/mqtt.js';
import { tokenFor, verifySignature } from './tokens.js';
import { pull } from './withings/client.js';

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post('/hooks/withings', verifySignature, async (req, res) => {
  const since = Number(req.body.startdate);
  const enrollee = find(req.body.userid);
  const batch = await pull(await tokenFor(enrollee.id), since);
  Log.info({ n: batch.length, models: [...new Set(batch.map((m) => m.device.model))] }, 'batch'); // safe
  try {
    for (const [i, m] of batch.entries()) {
      await observe(enrollee, m);
      series(enrollee, m);
      deviceHealth(m);
      toWardWall(enrollee, m);
      await evaluate(enrollee, m, batch[i - 1]);
    }
    tick(batch.length);
    res.sendStatus(204);
  } catch (e) {
    res.status(500).send(`Could not store ${batch.map((m) => `${m.kind}=${m.value}`).join()} of ${enrollee.name}`); // leak: http_error
  }
});

app.listen(8090, () => Log.info('listening'));
