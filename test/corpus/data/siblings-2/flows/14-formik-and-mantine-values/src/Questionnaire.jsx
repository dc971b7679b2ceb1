import { useEffect } from 'react';
import { Formik, Form, Field } from 'formik';
import { useForm } from '@mantine/form';

export function PatientQuestionnaire({ onSaved }) {
  const submit = async (values, helpers) => {
    console.info('questionnaire', values); // leak: log
    console.info('questionnaire', Object.keys(values)); // safe: names of fields
    await fetch('/api/questionnaires', { method: 'POST', body: JSON.stringify(values) });
    helpers.resetForm();
    onSaved();
  };
  return (
    <Formik initialValues={{}} onSubmit={submit}>
      <Form><Field name="allergies" /><Field name="medications" /></Form>
    </Formik>
  );
}

export function AsthmaPlan({ step }) {
  const form = useForm({ initialValues: { triggers: '', diagnosis: '', inhaler: '' } });
  useEffect(() => {
    window.localStorage.setItem('asthma-plan', JSON.stringify(form.values)); // leak: client_storage
  }, [form.values]);
  useEffect(() => {
    window.localStorage.setItem('asthma-step', String(step)); // safe: a step
    window.localStorage.setItem('asthma-dirty', String(form.isDirty())); // safe: a flag
  }, [step]);
  return <input {...form.getInputProps('diagnosis')} />;
}
