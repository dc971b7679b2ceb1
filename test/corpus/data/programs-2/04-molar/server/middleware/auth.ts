export default defineEventHandler((event) => {
  if (!event.path.startsWith('/api/')) return;
  const token = getCookie(event, 'desk_session');
  if (!token) throw createError({ statusCode: 401, statusMessage: 'unauthenticated' });
});
