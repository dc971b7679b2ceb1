import { useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { router } from 'expo-router';
import { useVisits } from '../store/visits';
import { telemetry } from '../telemetry';
import type { HomeVisit } from '../models';

export function VisitScreen({ visit }: { visit: HomeVisit }) {
  const [note, setNote] = useState(visit.progressNote ?? '');
  const start = useVisits((s) => s.start);

  const begin = async () => {
    await start(visit);
    telemetry.track('visit_begin', { tasks: visit.tasks.length, region: visit.aide.region }); // safe: a count, staff region
    telemetry.crumb(`begin ${visit.recipient.fullName}`, { conditions: visit.recipient.conditions }); // leak: error_monitor
  };

  const finish = () => {
    const done = visit.tasks.filter((t) => t.done).length;
    telemetry.track('visit_finish', { done, note, vitals: visit.vitals }); // leak: analytics
    telemetry.crumb('finish', { done, total: visit.tasks.length }); // safe: counts
    router.push({ pathname: '/summary', params: { visitId: visit.id } }); // safe: opaque id
  };

  return (
    <View>
      <Text>{visit.recipient.fullName}</Text>
      <TextInput multiline value={note} onChangeText={setNote} />
      <Button title="Start" onPress={begin} />
      <Button title="Finish" onPress={finish} />
    </View>
  );
}
