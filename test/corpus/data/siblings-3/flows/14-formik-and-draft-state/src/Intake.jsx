import { useEffect, useState } from 'react';
import { Formik, Form, Field, useFormik } from 'formik';

export function PregnancyIntake({ send }) {
  return (
    <Formik
      initialValues={{ dueDate: '', complications: '', newsletter: false }}
      onSubmit={(values, helpers) => {
        console.log('submitting', values); // leak: log
        console.log('newsletter', values.newsletter); // safe
        helpers.setSubmitting(false);
        send(values);
      }}
    >
      <Form><Field name="complications" /></Form>
    </Formik>
  );
}

export function MedicationHistoryForm() {
  const form = useFormik({ initialValues: { medications: '', smoker: '' }, onSubmit: () => undefined });
  const [draft, setDraft] = useState({ miscarriages: '', bloodType: '', step: 1 });
  useEffect(() => { sessionStorage.setItem('draft', JSON.stringify(draft)); }, [draft]); // leak: client-storage
  useEffect(() => { sessionStorage.setItem('step', String(draft.step)); }, [draft.step]); // safe
  useEffect(() => { sessionStorage.setItem('history', JSON.stringify(form.values)); }, [form.values]); // leak: client-storage
  useEffect(() => { console.log('dirty', form.dirty, form.submitCount); }, [form]); // safe
  return <input onChange={(e) => setDraft((old) => ({ ...old, bloodType: e.target.value }))} />;
}
