import mailchimp from '@mailchimp/mailchimp_marketing';
import { Activity, Camper } from '../../lib/models';

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us6' });

export default async function handler(req, res) {
  const { firstName, lastName, birthDate, parentEmail, parentPhone, shirtSize, newsletter } = req.body;
  const camper = await Camper.create({ firstName, lastName, birthDate, parentEmail, parentPhone, shirtSize }); // safe
  console.log('registered', camper._id, shirtSize); // safe
  if (newsletter) {
    await mailchimp.lists.addListMember(process.env.LIST, { email_address: parentEmail, status: 'subscribed' }); // safe
  }
  const activities = await Activity.find({ seats: { $gt: 0 } });
  console.log('activities', activities.map((a) => `${a.title} by ${a.leader}`)); // safe
  res.status(201).json({ id: camper._id, activities }); // safe
}
