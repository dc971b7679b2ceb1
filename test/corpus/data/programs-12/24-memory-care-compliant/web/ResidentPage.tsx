import { useState } from 'react';
import { useReport, useResident } from './useResident';

export function ResidentPage({ id }: { id: string }) {
  const { data } = useResident(id);
  const report = useReport();
  const [text, setText] = useState('');

  const send = () => {
    report.mutate({ residentId: id, kind: 'fall', description: text }); // safe
    setText('');
    localStorage.setItem('last-form', 'incident'); // safe
    window.history.pushState({}, '', `/residents/${id}/incidents`); // safe
  };

  if (!data) return <p>Loading</p>;
  return (
    <section>
      <h1>{data.fullName}</h1> {/* safe */}
      <p>{data.dementiaStage} – room {data.room}</p> {/* safe */}
      <textarea value={text} onChange={(e) => setText(e.target.value)} />
      <button onClick={send}>Report</button>
    </section>
  );
}
