import { currentPatient } from '@/lib/session';
import { Composer } from './composer';

export default async function MessagesPage() {
  const { id, firstName, lastName, birthDate } = await currentPatient();
  return (
    <main>
      <h1>Write to your care team</h1>
      <Composer patient={{ id, firstName, lastName, birthDate }} />
    </main>
  );
}
