import { note, type TherapySession } from '../../../../../libs/shared data/src/session';

export function load({ session }: { session: TherapySession }) {
  note(session);
  console.info('diagnosis', session.diagnosis); // leak: log
  console.info('session', session.id); // safe
  return { minutes: session.minutes };
}
