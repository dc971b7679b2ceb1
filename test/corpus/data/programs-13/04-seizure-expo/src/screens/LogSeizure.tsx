import React, { useEffect } from 'react';
import { Button, Switch, Text, TextInput, View } from 'react-native';
import { Controller, useForm } from 'react-hook-form';
import * as Sentry from '@sentry/react-native';
import { useDiary } from '../store/diary.store';
import { telemetry } from '../lib/telemetry';
import type { SeizureEvent } from '../lib/supabase';

type FormValues = Pick<SeizureEvent, 'kind' | 'durationSec' | 'trigger' | 'freeText' | 'rescueMedication'>;

export function LogSeizure({ childId, onDone }: { childId: string; onDone: () => void }) {
  const add = useDiary((s) => s.add);
  const { control, handleSubmit, formState, watch } = useForm<FormValues>({ defaultValues: { kind: 'absence', durationSec: 30, rescueMedication: false } });

  useEffect(() => {
    telemetry.screen('log-seizure'); // safe
  }, []);

  useEffect(() => {
    const sub = watch((values, { name }) => {
      if (__DEV__) console.log('form', name, values); // leak: log
    });
    return () => sub.unsubscribe();
  }, [watch]);

  const save = async (values: FormValues) => {
    const event = { id: `${Date.now()}`, childId, startedAt: new Date().toISOString(), ...values };
    try {
      await add(event);
      onDone();
    } catch (e) {
      Sentry.captureMessage('save failed', { extra: { event } }); // leak: error-monitor
      console.warn('save failed', (e as Error).name); // safe
    }
  };

  const invalid = () => console.log('invalid fields:', Object.keys(formState.errors)); // safe

  return (
    <View>
      <Text>How long did it last?</Text>
      <Controller control={control} name="durationSec" rules={{ min: 1 }} render={({ field }) => <TextInput keyboardType="number-pad" value={String(field.value)} onChangeText={(t) => field.onChange(Number(t))} />} />
      <Controller control={control} name="freeText" render={({ field }) => <TextInput multiline value={field.value} onChangeText={field.onChange} />} />
      <Controller control={control} name="rescueMedication" render={({ field }) => <Switch value={field.value} onValueChange={field.onChange} />} />
      <Button title="Save" onPress={handleSubmit(save, invalid)} />
    </View>
  );
}
