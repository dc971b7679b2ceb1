import { useForm, type SubmitErrorHandler, type SubmitHandler } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useKiosk, useKioskDispatch } from '../store';
import { goto, merge } from './slice';
import type { IntakeForm } from './types';

type Fields = Pick<IntakeForm, 'reasonForVisit' | 'currentMedications' | 'smoker'>;

export function HistoryStep() {
  const { form, language } = useKiosk();
  const dispatch = useKioskDispatch();
  const navigate = useNavigate();
  const { register, handleSubmit, getValues, formState: { errors, dirtyFields } } = useForm<Fields>({ defaultValues: form });

  const ok: SubmitHandler<Fields> = (values) => {
    dispatch(merge(values));
    dispatch(goto('sign'));
    navigate(`/${language}/sign`); // safe: language and step
  };

  const bad: SubmitErrorHandler<Fields> = (e) => {
    console.warn('invalid', Object.keys(e)); // safe: names of fields
    console.warn('invalid', getValues('currentMedications'), getValues('reasonForVisit')); // leak: log
  };

  const help = () => {
    const v = getValues();
    navigate(`/help?topic=history&reason=${encodeURIComponent(v.reasonForVisit)}`); // leak: url
  };

  return (
    <form onSubmit={handleSubmit(ok, bad)}>
      <textarea {...register('reasonForVisit', { required: true })} />
      <textarea {...register('currentMedications')} />
      <select {...register('smoker')}><option>no</option><option>yes</option></select>
      {errors.reasonForVisit && <p>Please tell us why you came.</p>}
      <small>{Object.keys(dirtyFields).length} changed</small>
      <button type="button" onClick={help}>Help</button>
      <button>Next</button>
    </form>
  );
}
