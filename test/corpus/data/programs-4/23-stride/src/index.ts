import 'express-async-errors';
import express from 'express';
import { initializeApp } from 'firebase-admin/app';
import jwt from 'jsonwebtoken';
import mongoose from 'mongoose';
import { workoutBlurb } from './lib/coachbot';
import { onError } from './lib/errors';
import { log } from './lib/log';
import { WorkoutModel } from './models/workout';
import { checkins } from './routes/checkins';
import { members } from './routes/members';

initializeApp();
const app = express();
app.use(express.json());

app.use((req, res, next) => {
  const raw = req.header('authorization')?.slice(7);
  if (raw) res.locals.memberId = (jwt.verify(raw, process.env.JWT_SECRET!) as { sub: string }).sub;
  next();
});

app.use('/members', members);
app.use('/checkins', checkins);
app.get('/workouts', async (req, res) => {
  const list = await WorkoutModel.find({ level: Number(req.query.level ?? 1) });
  log.info('workouts', list.map((w) => w.slug)); // safe
  res.json(list);
});
app.post('/admin/workouts/:slug/blurb', async (req, res) => {
  const workout = await WorkoutModel.findOne({ slug: req.params.slug }).orFail();
  res.json({ text: await workoutBlurb(workout) });
});
app.use(onError);

mongoose.connect(process.env.MONGO_URL!, { tls: true }).then(() => app.listen(8080, () => log.info('up')));
