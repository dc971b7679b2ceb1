import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { prisma, logger } from '../lib/server';

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const token = url.searchParams.get('token') ?? '';
  const matches = await prisma.recipient.findMany({ where: { id: token }, include: { doses: true } });
  logger.debug('lookup', { hits: matches.length }); // safe
  if (matches.length > 1) {
    const clash = matches.map((m) => `${m.firstName} ${m.lastName} ${m.birthDate.toISOString()} (${m.doses.length} doses, pregnant: ${m.pregnant})`);
    return json({ error: `Ambiguous: ${clash.join('; ')}` }, { status: 409 }); // leak: http-error
  }
  return json({ found: matches.length === 1 });
}
