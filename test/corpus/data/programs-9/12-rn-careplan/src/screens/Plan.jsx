import React, { useEffect, useState } from 'react';
import { FlatList, Text, View } from 'react-native';
import * as amplitude from '@amplitude/analytics-react-native';
import * as FileSystem from 'expo-file-system';
import { fetchPlan } from '../api';
import { saveTheme } from '../storage';
import { scheduleReminders } from '../reminders';

export default function Plan({ navigation }) {
  const [plan, setPlan] = useState(null);

  useEffect(() => {
    fetchPlan().then(async (p) => {
      setPlan(p);
      amplitude.setUserId(p.patient.email); // leak: analytics
      amplitude.track('plan_opened', { week: p.week });
      await scheduleReminders(p);
      await FileSystem.writeAsStringAsync(FileSystem.documentDirectory + 'plan.json', JSON.stringify(p)); // leak: file
    });
    saveTheme('light');
  }, []);

  if (!plan) return <Text>Loading…</Text>;
  return (
    <View>
      <Text>{plan.patient.firstName}, week {plan.week}</Text>{/* safe */}
      <FlatList data={plan.exercises} renderItem={({ item }) => <Text onPress={() => navigation.navigate('Exercise', { id: item.id })}>{item.title}</Text>} />
    </View>
  );
}
