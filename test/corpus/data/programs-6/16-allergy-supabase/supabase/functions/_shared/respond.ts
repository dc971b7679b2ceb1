const cors = { 'access-control-allow-origin': 'https://app.pollen.example', 'access-control-allow-headers': 'authorization, content-type' };

export const ok = (body: unknown) => Response.json(body, { headers: cors });

export const fail = (status: number, message: string) => Response.json({ message }, { status, headers: cors });

type Handler = (req: Request) => Promise<Response>;

export function endpoint(name: string, handler: Handler): void {
  Deno.serve(async (req) => {
    if (req.method === 'OPTIONS') return new Response('ok', { headers: cors });
    const t0 = Date.now();
    try {
      const res = await handler(req);
      console.log(name, res.status, Date.now() - t0); // safe
      return res;
    } catch (e) {
      console.error(name, (e as Error).name); // safe
      return fail(500, 'internal error'); // safe
    }
  });
}
