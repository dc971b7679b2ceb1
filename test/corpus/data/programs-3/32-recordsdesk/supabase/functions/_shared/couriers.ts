import type { RecordsRequest } from './types.ts';

const EASYPOST = 'https://api.easypost.com/v2';

async function post(url: string, body: unknown, auth: string) {
  const r = await fetch(url, { method: 'POST', headers: { authorization: auth, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { ok: r.ok, status: r.status, json: r.ok ? await r.json() : null };
}

export function fax(req: RecordsRequest, media: string) {
  return post('https://api.faxservice.example/v1/send', { to: req.requester.fax, cover: `Records of ${req.subject.name}, born ${req.subject.born}: ${req.include.join(', ')}`, media }, `Bearer ${Deno.env.get('FAX_KEY')}`); // leak: messaging|third-party
}

export function rates(weightOz: number, toZip3: string) {
  return post(`${EASYPOST}/shipments`, { shipment: { parcel: { weight: weightOz }, to_zip: toZip3 } }, `Basic ${Deno.env.get('EASYPOST')}`);
}
