import { Form, Field } from 'react-final-form';
import { useReducer } from 'react';

type Action = { type: 'note'; text: string } | { type: 'step'; by: 1 | -1 };
interface RelapseState { relapseNote: string; medications: string[]; step: number }

function reduce(state: RelapseState, action: Action): RelapseState {
  switch (action.type) {
    case 'note': return { ...state, relapseNote: action.text };
    case 'step': return { ...state, step: state.step + action.by };
  }
}
export function PatientRelapseWizard() {
  const [state, dispatch] = useReducer(reduce, { relapseNote: '', medications: [], step: 0 });
  const leave = () => {
    sessionStorage.setItem('relapse', JSON.stringify(state)); // leak: client_storage
    sessionStorage.setItem('relapse.step', String(state.step)); // safe
  };
  return (
    <Form
      onSubmit={(answers: Record<string, string>) => console.info('patient answers', answers)} // leak: log
      render={({ handleSubmit, submitting }) => (
        <form onSubmit={handleSubmit} onBlur={leave}>
          <Field name="trigger" component="input" />
          <textarea onChange={(e) => dispatch({ type: 'note', text: e.target.value })} />
          <button disabled={submitting} onClick={() => console.info('submitting', submitting)}>Send</button> {/* safe */}
        </form>
      )}
    />
  );
}
