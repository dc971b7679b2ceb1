import { Router } from 'express';
import jwt from 'jsonwebtoken';
import Stripe from 'stripe';
import { event, gate, trait } from '../lib/cdp';
import { ApiError } from '../lib/errors';
import { log } from '../lib/log';
import { MemberModel } from '../models/member';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');
export const members = Router();

members.post('/signup', async (req, res) => {
  const exists = await MemberModel.exists({ email: req.body.email });
  if (exists) throw new ApiError(409, 'email_taken');
  const member = await MemberModel.create(req.body);
  trait(member.id, { plan: member.plan, createdAt: new Date().toISOString() }); // safe
  trait(member.id, { email: member.email, injuries: member.injuries, medications: member.medications, weight: member.weightKg }); // leak: analytics
  log.info('signup', member.id, member.plan); // safe
  const token = jwt.sign({ sub: member.id, plan: member.plan }, process.env.JWT_SECRET!, { expiresIn: '15m' }); // safe
  res.cookie('st', token, { httpOnly: true, secure: true, sameSite: 'strict' }); // safe
  res.cookie('st_profile', JSON.stringify({ name: member.name, weight: member.weightKg, ed: member.eatingDisorderHistory })); // leak: client_storage
  res.status(201).json({ id: member.id });
});

members.post('/me/upgrade', async (req, res) => {
  const member = await MemberModel.findById(res.locals.memberId).orFail();
  if (member.eatingDisorderHistory && member.goalWeightKg < member.weightKg) {
    throw new ApiError(422, 'not_suitable', `${member.name} has an eating disorder history and weighs ${member.weightKg} kg`); // leak: http_error
  }
  const customer = await stripe.customers.create({ metadata: { memberId: member.id } }); // safe
  member.stripeId = customer.id;
  member.plan = gate(member.id, 'coach_plan') ? 'coach' : 'plus'; // safe
  await member.save();
  event(member.id, 'upgraded', { plan: member.plan }); // safe
  res.json({ plan: member.plan });
});
