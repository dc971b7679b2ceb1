import { Formik, Form, Field, useFormikContext } from 'formik';
import { useEffect } from 'react';

function PatientAutosave() {
  const { values, submitCount, dirty } = useFormikContext();
  useEffect(() => {
    localStorage.setItem('intake', JSON.stringify(values)); // leak: client_storage
    localStorage.setItem('intake.dirty', String(dirty)); // safe
    localStorage.setItem('intake.tries', String(submitCount)); // safe
  }, [values, dirty, submitCount]);
  return null;
}

export const PatientIntake = () => (
  <Formik
    initialValues={{ substance: '', lastUse: '', hivStatus: '' }}
    onSubmit={async (values, helpers) => {
      console.log('intake', values); // leak: log
      console.log('last use', values.lastUse); // leak: log
      console.log('intake', Object.keys(values).length); // safe
      helpers.setSubmitting(false);
    }}
  >
    <Form>
      <Field name="substance" />
      <PatientAutosave />
    </Form>
  </Formik>
);
