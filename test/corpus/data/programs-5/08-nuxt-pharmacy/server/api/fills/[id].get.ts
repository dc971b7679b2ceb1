import { useDb } from '~/server/utils/db';

export default defineEventHandler(async (event) => {
  await requireUserSession(event);
  const id = getRouterParam(event, 'id')!;
  const fill = await useDb().selectFrom('fills_view').selectAll().where('id', '=', id).executeTakeFirst();
  if (!fill) throw createError({ statusCode: 404, statusMessage: 'Fill not found', data: { id } }); // safe
  console.info('fill read', logView(fill)); // safe
  return fill;
});
