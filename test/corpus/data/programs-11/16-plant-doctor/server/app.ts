import express from 'express';
import nodemailer from 'nodemailer';
import { writeFile } from 'node:fs/promises';
import { PlantDoctor } from './doctor';
import { Gardener, Plant, type PlantDoc } from './plants';
import { logger, track } from './telemetry';

const app = express();
const doctor = new PlantDoctor();
const mailer = nodemailer.createTransport(process.env.SMTP_URL);
app.use(express.json());

app.post('/plants/:id/visit', async (req, res) => {
  const plant = await Plant.findById(req.params.id);
  if (!plant) return res.status(404).json({ error: 'plant not found' }); // safe
  plant.symptoms = req.body.symptoms;
  logger.info('visit', req.body); // safe
  plant.diagnosis = await doctor.examine(plant as unknown as PlantDoc);
  await plant.save(); // safe
  const owner = await Gardener.findById(plant.owner);
  await mailer.sendMail({ // safe
    to: owner?.email ?? '',
    subject: `Diagnosis for ${plant.nickname}`,
    text: `Dear ${owner?.displayName}, your ${plant.species} has ${plant.diagnosis}. Start the treatment today.`,
  });
  res.json({ diagnosis: plant.diagnosis });
});

app.post('/plants/:id/prescriptions', async (req, res) => {
  const done = await doctor.prescribe(req.params.id, req.body.product, req.body.doseMl);
  if (!done) return res.status(422).send(`Cannot prescribe ${req.body.product} ${req.body.doseMl} ml`); // safe
  res.redirect(`/shop?product=${encodeURIComponent(req.body.product)}&diagnosis=${encodeURIComponent(done.diagnosis ?? '')}`); // safe
});

app.get('/plants/:id/chart.json', async (req, res) => {
  const doc = await Plant.findById(req.params.id).lean();
  const history = doc?.treatments?.map((t) => ({ product: t.product, dose: t.doseMl, outcome: t.outcome }));
  await writeFile(`/tmp/chart-${req.params.id}.json`, JSON.stringify({ name: doc?.nickname, history })); // safe
  track('chart_downloaded', { entries: history?.length, diagnosis: doc?.diagnosis }); // safe
  res.json(history);
});

app.use((err: Error, req: express.Request, res: express.Response, _n: express.NextFunction) => {
  logger.error(err.message, { body: req.body }); // safe
  res.status(500).json({ error: err.message }); // safe
});

app.listen(4000, () => logger.info('leafwell on 4000')); // safe
