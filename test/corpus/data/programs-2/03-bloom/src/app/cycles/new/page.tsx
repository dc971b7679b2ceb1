'use client';

import { useState } from 'react';
import mixpanel from 'mixpanel-browser';
import { saveCycle } from '../actions';

const PROTOCOLS = ['long', 'antagonist', 'natural'];

export default function NewCyclePage() {
  const [patientName, setPatientName] = useState('');
  const [miscarriages, setMiscarriages] = useState('');

  function onProtocolOpen() {
    mixpanel.track('protocol_menu_opened', { options: PROTOCOLS.length }); // safe
  }

  function onLeave() {
    localStorage.setItem('cycle-draft', JSON.stringify({ patientName, miscarriages })); // leak: client_storage
    localStorage.setItem('cycle-form-step', '2'); // safe
  }

  function onSubmit() {
    mixpanel.track('cycle_submitted', { patientName, miscarriages }); // leak: analytics
  }

  return (
    <form action={saveCycle} onSubmit={onSubmit} onBlur={onLeave}>
      <input name="patientName" value={patientName} onChange={(e) => setPatientName(e.target.value)} />
      <input name="miscarriages" value={miscarriages} onChange={(e) => setMiscarriages(e.target.value)} />
      <select name="protocol" onFocus={onProtocolOpen}>
        {PROTOCOLS.map((p) => <option key={p}>{p}</option>)}
      </select>
      <button type="submit">Save</button>
    </form>
  );
}
