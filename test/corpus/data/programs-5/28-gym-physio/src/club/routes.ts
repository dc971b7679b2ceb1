import { Router } from 'express';
import { only } from '../auth.js';
import { gymClass, locker } from '../db.js';
import { log } from '../log.js';
import { sendTimetable } from '../mail.js';

export const club = Router();
club.use(only('club'));

club.post('/classes/:id/book', async (req, res) => {
  const c = await gymClass(req.params.id);
  if (!c) return res.status(404).json({ error: 'no such class' });
  log.info({ class: c.title, coach: c.coach }, 'booking'); // safe
  if (c.booked >= c.capacity) {
    return res.status(409).json({ error: `${c.title} with ${c.coach} is full (${c.booked}/${c.capacity})` }); // safe
  }
  await sendTimetable(c);
  res.redirect(303, `/classes/${c.id}?title=${encodeURIComponent(c.title)}`); // safe
});

club.get('/lockers/:n', async (req, res) => {
  const l = await locker(Number(req.params.n));
  if (!l) throw new Error(`Locker ${req.params.n} does not exist`); // safe
  log.debug({ locker: l.number, floor: l.floor }, 'locker'); // safe
  res.cookie('floor', l.floor, { secure: true, httpOnly: true }); // safe
  res.json(l);
});
