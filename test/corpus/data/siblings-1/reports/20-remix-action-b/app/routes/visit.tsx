import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import Bugsnag from '@bugsnag/js';

interface FirstVisit { patientName: string; email: string; previousPregnancies: string; officeId: string; week: number }

export async function action({ request }: ActionFunctionArgs) {
  const answers = await request.formData();
  const history = String(answers.get('medicalHistory'));
  const officeId = String(answers.get('officeId'));
  if (history.length < 3) {
    console.info('too short', history.length, officeId); // safe
    return json({ error: 'Please tell us more' }, { status: 400 }); // safe
  }
  try {
    await store(answers);
  } catch {
    console.error('visit not stored', { history }); // leak: log
    console.error('visit not stored', [...answers.keys()].length); // safe
    Bugsnag.leaveBreadcrumb('visit', { answers: Object.fromEntries(answers) }); // leak: error_monitor
  }
  return redirect(`/visit/done?about=${encodeURIComponent(history)}`); // leak: url
}

export function summarize(visit: FirstVisit): void {
  const { patientName, email, previousPregnancies, ...open } = visit;
  Bugsnag.leaveBreadcrumb('summary', { ...open, letters: patientName.length + email.length }); // safe
  Bugsnag.leaveBreadcrumb('summary', { ...visit, patientName: '' }); // leak: error_monitor
  console.log(previousPregnancies === ''); // safe
}
declare function store(form: FormData): Promise<void>;
