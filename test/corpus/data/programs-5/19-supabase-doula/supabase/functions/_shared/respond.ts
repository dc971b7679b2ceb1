export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export const unauthorized = () => json({ error: 'unauthorized' }, 401);
