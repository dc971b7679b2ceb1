import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router-dom'
import { set as idbSet } from 'idb-keyval'
import { api } from '../lib/api'
import { monitor } from '../lib/monitor'
import type { PatientProfile } from '../types'

type FormValues = Pick<PatientProfile, 'name' | 'dob' | 'email' | 'phone' | 'insurance'> & { symptoms: string; step: number }

export function IntakePage() {
  const { register, handleSubmit, watch, formState, getValues } = useForm<FormValues>({ defaultValues: { step: 1 } })
  const navigate = useNavigate()

  useEffect(() => {
    const sub = watch((value) => {
      void idbSet('intake-draft', value) // leak: client_storage
    })
    return () => sub.unsubscribe()
  }, [watch])

  useEffect(() => {
    if (formState.submitCount > 0 && !formState.isValid) {
      monitor.event('intake_invalid', { fields: Object.keys(formState.errors) }) // safe
    }
  }, [formState])

  const onSubmit = handleSubmit(async (values) => {
    try {
      const { data } = await api.post<{ id: string }>('/intake', values) // safe
      monitor.event('intake_done', { id: data.id })
      navigate(`/visits/new?intake=${data.id}`) // safe
    } catch (e) {
      console.error('intake failed for', values.name.last, values.dob, values.symptoms) // leak: log
      window.location.href = `/support?subject=intake&email=${values.email}&symptoms=${encodeURIComponent(values.symptoms)}` // leak: url
    }
  })

  function stepTo(n: number) {
    window.history.pushState({ step: n }, '', `#step-${n}`) // safe
    monitor.trail(`step ${n}`)
  }

  return (
    <form onSubmit={onSubmit}>
      <input {...register('name.first', { required: true })} placeholder="First name" />
      <input {...register('name.last', { required: true })} placeholder="Last name" />
      <input type="date" {...register('dob', { required: true })} />
      <input type="email" {...register('email')} />
      <input {...register('insurance.memberId')} placeholder="Member ID" />
      <textarea {...register('symptoms')} placeholder="What brings you here?" />
      <button type="button" onClick={() => stepTo(getValues('step') + 1)}>Next</button>
      <button type="submit">Send</button>
    </form>
  )
}
