import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData, useRouteError, isRouteErrorResponse } from '@remix-run/react';
import { useEffect } from 'react';
import { z } from 'zod';
import { prisma, logger } from '../lib/server';
import { giveDose, reportReaction } from '../models/dose.server';

const Give = z.object({ lotId: z.string().min(3), site: z.enum(['LA', 'RA', 'LT', 'RT']) });

export async function loader({ params }: LoaderFunctionArgs) {
  const recipient = await prisma.recipient.findUnique({ where: { id: params.id }, include: { doses: { include: { lot: true } } } });
  if (!recipient) throw new Response('Not found', { status: 404 }); // safe
  return json({ recipient });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = Object.fromEntries(await request.formData());
  const recipient = await prisma.recipient.findUniqueOrThrow({ where: { id: params.id } });

  if (form.intent === 'reaction') {
    await reportReaction(String(form.doseId), String(form.reaction));
    return redirect(`/reactions/done?name=${recipient.lastName}&reaction=${form.reaction}`); // leak: url
  }

  const parsed = Give.safeParse(form);
  if (!parsed.success) {
    logger.warn('form invalid', Object.keys(parsed.error.formErrors.fieldErrors)); // safe
    return json({ error: 'Please check lot and site' }, { status: 400 }); // safe
  }
  if (recipient.allergies.includes('egg') && parsed.data.lotId.startsWith('FLU')) {
    logger.warn('contraindicated', { first: recipient.firstName, last: recipient.lastName, allergies: recipient.allergies }); // leak: log
    return json({ error: 'Lot not allowed' }, { status: 409 }); // safe
  }
  const dose = await giveDose({ recipientId: recipient.id, ...parsed.data });
  return redirect(`/doses/${dose.id}`); // safe
}

export default function RecipientPage() {
  const { recipient } = useLoaderData<typeof loader>();

  useEffect(() => {
    localStorage.setItem('lastRecipient', JSON.stringify({ name: recipient.lastName, born: recipient.birthDate, doses: recipient.doses })); // leak: client-storage
    localStorage.setItem('lastRoute', 'recipients'); // safe
  }, [recipient]);

  return (
    <main>
      <h1>{recipient.firstName} {recipient.lastName}</h1>
      <ul>{recipient.doses.map((d) => <li key={d.id}>{d.lot.product} · {d.site}</li>)}</ul> {/* safe */}
      <Form method="post">
        <input name="lotId" />
        <select name="site"><option>LA</option><option>RA</option></select>
        <button name="intent" value="give">Give</button>
      </Form>
    </main>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) console.warn('route error', error.status); // safe
  return <p>Something went wrong.</p>;
}
