import Stripe from 'stripe';
import { requireUser } from '../_shared/client.ts';
import { json, unauthorized } from '../_shared/respond.ts';

const stripe = new Stripe(Deno.env.get('STRIPE_KEY')!);

Deno.serve(async (req) => {
  const { supabase, user } = await requireUser(req);
  if (!user) return unauthorized();
  const { data: mother } = await supabase.from('mothers').select('*').eq('user_id', user.id).single();
  if (!mother) return json({ error: 'no profile' }, 404);

  if (mother.gestational_weeks > 42) {
    return json({ error: `${mother.full_name}, born ${mother.date_of_birth}: ${mother.gestational_weeks} weeks is not possible` }, 422); // leak: http_error
  }
  const customer = await stripe.customers.create({ // leak: third_party
    name: mother.full_name,
    metadata: { weeks: String(mother.gestational_weeks), risk: mother.risk_factors.join(',') },
  });
  const price = await stripe.prices.retrieve('price_followup_monthly'); // safe
  console.info('price', price.id, price.unit_amount); // safe
  const link = `https://birthcircle.app/welcome?name=${encodeURIComponent(mother.full_name)}&weeks=${mother.gestational_weeks}`;
  console.debug('customer', customer.id); // safe
  return Response.redirect(link, 303); // leak: url
});
