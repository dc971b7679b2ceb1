import { useEffect } from 'react';
import { FullStory } from '@fullstory/browser';
import { Show, SimpleShowLayout, TextField, useGetOne, useRecordContext } from 'react-admin';
import type { Camper, MedicalForm } from '../src/types';

function Tracker() {
  const form = useRecordContext<MedicalForm>();
  const { data: camper } = useGetOne<Camper>('campers', { id: form?.camperId });

  useEffect(() => {
    FullStory('trackEvent', { name: 'screen', properties: { screen: 'medical' } }); // safe
    if (!form || !camper) return;
    FullStory('trackEvent', { name: 'medical_form_viewed', properties: { child: `${camper.firstName} ${camper.lastName}`, conditions: form.conditions, epipen: form.epipen } }); // leak: analytics
    sessionStorage.setItem('lastTab', 'medical'); // safe
  }, [form, camper]);

  return null;
}

export const MedicalShow = () => (
  <Show>
    <SimpleShowLayout>
      <Tracker />
      <TextField source="allergies" />
      <TextField source="conditions" />
      <a href="/#/campers?session=july">July campers</a> {/* safe */}
    </SimpleShowLayout>
  </Show>
);
