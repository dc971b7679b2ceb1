import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import Bugsnag from '@bugsnag/js';
import { Form } from '@remix-run/react';

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const insuranceNumber = String(form.get('insuranceNumber'));
  const complaint = form.get('complaint');
  const gymId = form.get('gymId');
  const saved = await save(form);
  if (!saved) {
    console.warn('not booked', gymId); // safe
    console.warn('not booked', complaint); // leak: log
    console.warn('not booked', Object.fromEntries(form.entries())); // leak: log
    Bugsnag.addMetadata('booking', { insuranceNumber }); // leak: error_monitor
    Bugsnag.addMetadata('booking', { gymId, fields: [...form.keys()].length }); // safe
    console.warn('not booked', request.method, request.headers.get('content-length')); // safe
    return redirect('/book?problem=full'); // safe
  }
  return redirect(`/booked?complaint=${complaint}`); // leak: url
}

interface Booking { fullName: string; email: string; diagnosis: string; gymId: string; sessions: number }

export function report(booking: Booking): void {
  const { fullName, email, diagnosis, ...plain } = booking;
  Bugsnag.addMetadata('booking', { ...plain, named: fullName !== '', mailed: email !== '', coded: Boolean(diagnosis) }); // safe
  Bugsnag.addMetadata('booking', { ...booking, fullName: undefined }); // leak: error_monitor
}

export default function Book() {
  return <Form method="post"><input name="complaint" /><input name="insuranceNumber" /></Form>;
}
declare function save(form: FormData): Promise<boolean>;
