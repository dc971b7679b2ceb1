export function ok(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

export function refuse(status: number, why: string): Response {
  return new Response(JSON.stringify({ error: why }), { status }); // leak: http_error
}

export function nothing(): Response {
  return new Response(null, { status: 204 }); // safe
}
