import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { getAnalytics, logEvent } from 'firebase/analytics';
import LogRocket from 'logrocket';

export default function InjuryForm({ member, trainer }) {
  const nav = useNavigate();
  const analytics = getAnalytics();
  const [form, setForm] = useState({ bodyPart: '', injury: '', painScore: 0, surgeryHistory: '', medication: '' });
  const set = (k) => (e) => setForm({ ...form, [k]: e.target.value });

  async function submit(e) {
    e.preventDefault();
    logEvent(analytics, 'injury_form_submit', { trainer: trainer.id });
    logEvent(analytics, 'injury', { injury: form.injury, medication: form.medication }); // leak: analytics
    const res = await fetch('/api/physio/injuries', { method: 'POST', body: JSON.stringify({ member: member.id, ...form }) }); // safe
    if (!res.ok) {
      console.error('injury not saved', res.status); // safe
      LogRocket.captureMessage('injury form failed', { extra: { injury: form.injury, surgeryHistory: form.surgeryHistory } }); // leak: error_monitor
      localStorage.setItem('injury-draft', JSON.stringify(form)); // leak: client-storage
      return;
    }
    const { id } = await res.json();
    nav(`/physio/injuries/${id}`); // safe
  }

  return (
    <form onSubmit={submit}>
      <h2>Tell {trainer.name} about your injury</h2> {/* safe */}
      <input placeholder="Body part" value={form.bodyPart} onChange={set('bodyPart')} />
      <input placeholder="Injury" value={form.injury} onChange={set('injury')} />
      <input placeholder="Surgeries" value={form.surgeryHistory} onChange={set('surgeryHistory')} />
      <input placeholder="Medication" value={form.medication} onChange={set('medication')} />
      <button>Save</button>
      <button type="button" onClick={() => nav(`/physio/exercises?injury=${encodeURIComponent(form.injury)}&meds=${form.medication}`)}>Exercises</button> {/* leak: url */}
    </form>
  );
}
