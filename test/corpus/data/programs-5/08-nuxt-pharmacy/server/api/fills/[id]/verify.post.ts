import { useDb } from '~/server/utils/db';
import { sendPickup } from '~/server/utils/bird';
import type { ShelfItem } from '~/types/pharmacy';

function interacts(medication: string, allergies: string[]) {
  return allergies.find((a) => medication.toLowerCase().includes(a.toLowerCase()));
}

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const id = getRouterParam(event, 'id')!;
  const db = useDb();
  const fill = await db.selectFrom('fills_view').selectAll().where('id', '=', id).executeTakeFirst();
  if (!fill) throw createError({ statusCode: 404, statusMessage: 'Fill not found' });

  const hit = interacts(fill.medication, fill.customer.allergies);
  if (hit) {
    console.warn(`allergy stop: ${fill.customer.lastName} is allergic to ${hit}`); // leak: log
    throw createError({ // leak: http_error
      statusCode: 409,
      message: `${fill.customer.firstName} ${fill.customer.lastName} (${fill.customer.dob}) is allergic to ${hit}`,
    });
  }

  const shelf = await db.selectFrom('shelf').selectAll().where('productName', '=', fill.medication).executeTakeFirst();
  if (!shelf) throw createError({ statusCode: 409, statusMessage: 'Product not on shelf' }); // safe
  reportShelf(shelf);
  setCookie(event, 'pickup_name', `${fill.customer.lastName}:${fill.rxNumber}`); // leak: cookie
  setCookie(event, 'counter', '2', { httpOnly: true, secure: true }); // safe
  await sendPickup(fill);
  console.info('verified', { fill: fill.id, by: (user as { login: string }).login }); // safe
  return { ok: true, status: 'verified' };
});

function reportShelf(item: ShelfItem) {
  console.info(`shelf ${item.ndc} ${item.productName} lot ${item.lot}: ${item.onHand}`); // safe
}
