import { Router } from 'express';
import { event } from '../lib/cdp';
import { weeklyPlan } from '../lib/coachbot';
import { ApiError } from '../lib/errors';
import { log } from '../lib/log';
import { push } from '../lib/push';
import { CheckinModel } from '../models/checkin';
import { MemberModel } from '../models/member';

export const checkins = Router();

checkins.post('/', async (req, res) => {
  const { weightKg, sleepHours, stress } = req.body;
  if (!(weightKg > 25 && weightKg < 350)) throw new ApiError(422, 'weight_out_of_range'); // safe
  if (sleepHours > 24 || stress > 10) throw new ApiError(422, 'invalid', 'sleepHours and stress must be plausible'); // safe

  const member = await MemberModel.findById(res.locals.memberId).orFail();
  const checkin = await CheckinModel.create({ ...req.body, memberId: member._id });
  const streak = await CheckinModel.countDocuments({ memberId: member._id });
  event(member.id, 'checked_in', { streak }); // safe
  if (member.coachId) {
    const coach = await MemberModel.findById(member.coachId);
    await push(coach?.pushToken, `${member.name} checked in`, `${checkin.weightKg} kg, pain: ${checkin.painLocations.join(', ')}`); // leak: messaging
  }
  await push(member.pushToken, 'Nice!', `That was check-in number ${streak}.`); // safe
  if (checkin.stress > 8) log.warn(`${member.email} stress ${checkin.stress}: ${checkin.comment}`); // leak: log
  res.status(201).json({ id: checkin.id });
});

checkins.get('/plan', async (_req, res) => {
  const member = await MemberModel.findById(res.locals.memberId).orFail();
  const last = await CheckinModel.find({ memberId: member._id }).sort({ at: -1 }).limit(7);
  res.json({ plan: await weeklyPlan(member, last) });
});
