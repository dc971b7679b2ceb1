import { Route, Routes } from 'react-router-dom';
import { RegimenPanel } from './components/RegimenPanel';
import { SideEffectForm } from './components/SideEffectForm';
import { ExplainButton } from './components/ExplainButton';
import { useSmart } from './hooks/useChart';
import { setStaffTraits } from './telemetry';

export function App() {
  const { data: smart, error } = useSmart();
  if (error) {
    console.error('SMART launch failed', error.name); // safe
    return <p>Please start this app from the chart.</p>;
  }
  if (smart?.user.resourceType === 'Practitioner') setStaffTraits('practitioner', smart.state.serverUrl);
  return (
    <Routes>
      <Route path="/" element={<><RegimenPanel /><ExplainButton /></>} />
      <Route path="/side-effects" element={<SideEffectForm />} />
    </Routes>
  );
}
