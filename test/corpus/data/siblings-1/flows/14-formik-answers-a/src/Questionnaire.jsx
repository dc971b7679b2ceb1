import { useEffect } from 'react';
import { Formik, Form, Field, useFormik } from 'formik';

export function AnesthesiaQuestionnaire({ patientId, save }) {
  return (
    <Formik
      initialValues={{ smoker: false, medications: '', previousSurgeries: '' }}
      onSubmit={async (values, helpers) => {
        console.log('patient answered', values); // leak: log
        console.log('patient answered', Object.keys(values).length, patientId); // safe
        await save(values);
        helpers.setSubmitting(false);
      }}
    >
      <Form>
        <Field name="medications" />
        <Field name="previousSurgeries" as="textarea" />
      </Form>
    </Formik>
  );
}

export function PatientPainForm({ save }) {
  const formik = useFormik({ initialValues: { painLevel: 0, painLocation: '' }, onSubmit: save });
  useEffect(() => {
    localStorage.setItem('pain', JSON.stringify(formik.values)); // leak: client_storage
    localStorage.setItem('pain-dirty', String(formik.dirty)); // safe
  }, [formik.values, formik.dirty]);
  return <input name="painLocation" onChange={formik.handleChange} />;
}
