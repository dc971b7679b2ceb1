import { useSignal } from '@preact/signals';
import { getFunctions, httpsCallable } from 'firebase/functions';

const report = httpsCallable(getFunctions(), 'reportInjury');

export function InjuryForm({ member }: { member: { uid: string; name: string } }) {
  const bodyPart = useSignal('');
  const suspected = useSignal('');
  const description = useSignal('');
  const route = useSignal('');

  const keep = () => {
    localStorage.setItem('injury-draft', JSON.stringify({ name: member.name, part: bodyPart.value, suspected: suspected.value, text: description.value })); // leak: client-storage
  };

  const send = async () => {
    const { data } = await report({ memberUid: member.uid, route: route.value, bodyPart: bodyPart.value, suspected: suspected.value, description: description.value }); // safe
    console.log('report stored', (data as { id: string }).id); // safe
    location.assign(`https://insurer.example/claim?name=${encodeURIComponent(member.name)}&injury=${encodeURIComponent(suspected.value)}`); // leak: url
  };

  return (
    <form onInput={keep}>
      <input value={route} onInput={(e) => (route.value = e.currentTarget.value)} />
      <input value={bodyPart} onInput={(e) => (bodyPart.value = e.currentTarget.value)} />
      <textarea value={description} onInput={(e) => (description.value = e.currentTarget.value)} />
      <button type="button" onClick={send}>Send</button>
      <a href="/routes?wall=north">Routes</a> {/* safe */}
    </form>
  );
}
