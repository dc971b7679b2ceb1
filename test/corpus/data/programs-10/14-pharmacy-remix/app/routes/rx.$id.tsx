import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { ObjectId } from 'mongodb';
import { useEffect } from 'react';
import { inventory, prescriptions } from '~/lib/mongo.server';
import { checkInteractions, counsellingText } from '~/lib/interactions.server';
import { askPrescriber, reorder, tellReady } from '~/lib/contact.server';
import { rxLog, step } from '~/lib/log.server';
import { flash, commit } from '~/lib/session.server';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const rx = await prescriptions.findOne({ _id: new ObjectId(params.id) });
  if (!rx) throw json({ error: 'prescription not found' }, { status: 404 }); // safe
  const others = await prescriptions.find({ 'patient.id': rx.patient.id, state: 'picked-up' }).limit(30).toArray();
  rxLog.debug('loaded %s with %d others', rx._id.toHexString(), others.length); // safe
  const interactions = await checkInteractions(rx, others);
  return json({ rx, interactions, print: new URL(request.url).searchParams.has('print') });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const intent = form.get('intent');
  const rx = await prescriptions.findOne({ _id: new ObjectId(params.id) });
  if (!rx) return json({ error: 'gone' }, { status: 410 }); // safe
  const s = step(`rx.${intent}`);

  switch (intent) {
    case 'fill': {
      if (rx.drug.schedule === 'II' && rx.refillsLeft === 0) {
        return json({ error: `${rx.patient.name} has no refills left for ${rx.drug.label}` }, { status: 409 }); // leak: http-error
      }
      await prescriptions.updateOne({ _id: rx._id }, { $set: { state: 'filled' }, $inc: { refillsLeft: -1 } }); // safe
      const stock = await inventory.findOneAndUpdate({ ndc: rx.drug.ndc }, { $inc: { onHand: -1 } }, { returnDocument: 'after' });
      if (stock && stock.onHand <= stock.reorderAt) await reorder(stock.ndc, stock.onHand);
      await tellReady(rx);
      s.end({ ndc: rx.drug.ndc, onHand: stock?.onHand }); // safe
      return redirect(`/rx/${params.id}`); // safe
    }
    case 'reject': {
      const reason = String(form.get('reason'));
      await prescriptions.updateOne({ _id: rx._id }, { $set: { state: 'rejected' } });
      s.fail(reason, { patient: rx.patient, drug: rx.drug.label }); // leak: log
      const session = await flash(request, 'Prescription rejected');
      return redirect('/queue', { headers: { 'Set-Cookie': await commit(session) } });
    }
    case 'ask':
      await askPrescriber(rx, String(form.get('question')));
      return json({ ok: true });
    case 'transfer':
      return redirect(`https://transfer.chainpharm.example/in?rx=${rx.rxNumber}&name=${encodeURIComponent(rx.patient.name)}&drug=${encodeURIComponent(rx.drug.label)}`); // leak: url
    case 'counsel':
      return json({ text: await counsellingText(rx) });
    default:
      rxLog.warn('unknown intent', String(intent).slice(0, 20)); // safe
      return json({ error: 'unknown intent' }, { status: 400 }); // safe
  }
}

export default function RxPage() {
  const { rx, interactions } = useLoaderData<typeof loader>();

  useEffect(() => {
    sessionStorage.setItem('rx.lastViewed', JSON.stringify({ who: rx.patient.name, drug: rx.drug.label })); // leak: client-storage
    sessionStorage.setItem('rx.tab', 'details'); // safe
    console.log('interactions shown', interactions.length); // safe
  }, [rx, interactions]);

  return (
    <article>
      <h1>{rx.drug.label}</h1>
      <p>{rx.patient.name}, {rx.patient.dob}</p>
      <p>{rx.sig}</p>
      <Form method="post">
        <button name="intent" value="fill">Fill</button>
        <button name="intent" value="reject">Reject</button>
      </Form>
      <a href={`https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=${rx.drug.ndc}`}>Label</a>
      <a href="/queue?state=received">Queue</a> {/* safe */}
    </article>
  );
}
