import React, { useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { router } from 'expo-router';
import { track } from '@amplitude/analytics-react-native';
import { HealthProfile, useProfile } from '@/store/profile';
import { updateProfile } from '@/services/api';

const STEPS = ['name', 'conditions', 'medications', 'done'] as const;

export default function Onboarding({ memberId }: { memberId: string }) {
  const setProfile = useProfile((s) => s.setProfile);
  const [step, setStep] = useState(0);
  const [form, setForm] = useState({ fullName: '', email: '', birthDate: '', conditions: '', medications: '' });

  const next = () => {
    track('onboarding_step', { step: STEPS[step], index: step }); // safe
    setStep((s) => s + 1);
  };

  const finish = async () => {
    const profile: HealthProfile = {
      id: memberId,
      fullName: form.fullName,
      email: form.email,
      birthDate: form.birthDate,
      conditions: form.conditions.split(',').map((c) => c.trim()),
      medications: form.medications.split(',').map((m) => m.trim()),
      emergencyContact: { name: '', phone: '' },
    };
    await setProfile(profile);
    await updateProfile(profile);
    track('onboarding_finished', { email: profile.email, conditions: profile.conditions }); // leak: analytics
    track('onboarding_counts', { conditions: profile.conditions.length }); // safe
    router.replace('/dashboard'); // safe
  };

  return (
    <View>
      <Text>Step {step + 1} of {STEPS.length}</Text>
      <TextInput placeholder="Full name" value={form.fullName} onChangeText={(fullName) => setForm({ ...form, fullName })} />
      <TextInput placeholder="Conditions" value={form.conditions} onChangeText={(conditions) => setForm({ ...form, conditions })} />
      <TextInput placeholder="Medications" value={form.medications} onChangeText={(medications) => setForm({ ...form, medications })} />
      <Button title={step < STEPS.length - 1 ? 'Next' : 'Finish'} onPress={step < STEPS.length - 1 ? next : finish} />
    </View>
  );
}
