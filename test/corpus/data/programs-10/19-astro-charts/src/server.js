import express from 'express';
import morgan from 'morgan';
import { castChart, houses } from './chart.js';
import { interpret } from './reading.js';
import { saveChart, history } from './store.js';
import { track } from './track.js';
import { sendReading } from './mailer.js';

const app = express();
app.use(morgan('tiny')); // safe
app.use(express.urlencoded({ extended: true }));

app.post('/chart', async (req, res) => {
  const { birthPlace, birthTime, zodiac } = req.body;
  if (!birthPlace) {
    console.warn('chart without birth place'); // safe
    return res.status(400).json({ error: 'birthPlace is required' }); // safe
  }
  const chart = castChart(birthTime, birthPlace, zodiac);
  console.log('chart cast', chart.ascendant, chart.moon, chart.aspects.length); // safe
  const id = await saveChart(chart);
  track('chart_cast', { zodiac, system: chart.houseSystem }); // safe
  res.cookie('last_chart', id, { maxAge: 9e6 }); // safe
  res.redirect(`/chart/${id}?system=${chart.houseSystem}`); // safe
});

app.get('/chart/:id/reading', async (req, res, next) => {
  try {
    const past = await history(req.params.id);
    const text = await interpret(past.chart, req.query.topic);
    console.debug('reading', { topic: req.query.topic, length: text.length, chart: past.chart }); // safe
    res.send(text);
  } catch (e) {
    console.error('reading failed', e); // safe
    next(e);
  }
});

app.post('/chart/:id/send', async (req, res) => {
  const { chart } = await history(req.params.id);
  await sendReading(req.body.friend, chart);
  res.sendStatus(202);
});

app.get('/houses', (req, res) => res.json(houses));
app.use((err, req, res, _next) => res.status(500).json({ error: err.message, chart: req.params.id })); // safe
app.listen(5000, () => console.log('starfield on 5000')); // safe
