import { useEffect, useState } from 'react';
import { Button, FlatList, Text, TextInput, View } from 'react-native';
import { identify, screen } from '../src/analytics';
import { exportCsv, shareWithCoach } from '../src/export';
import { useDiary } from '../src/store';

export default function Diary() {
  const { profile, readings, load, add } = useDiary();
  const [value, setValue] = useState('');

  useEffect(() => {
    screen('diary');
    void load();
  }, [load]);

  useEffect(() => {
    if (profile) identify(profile);
  }, [profile]);

  return (
    <View>
      <Text>{profile ? `Hello ${profile.fullName}` : 'Loading'}</Text>
      <TextInput keyboardType="numeric" value={value} onChangeText={setValue} />
      <Button title="Add" onPress={() => add(Number(value), 'none')} />
      <Button title="Export" onPress={() => profile && exportCsv(profile, readings)} />
      <Button title="Share last" onPress={() => profile && shareWithCoach(profile, readings[readings.length - 1])} />
      <FlatList data={readings} keyExtractor={(r) => r.id} renderItem={({ item }) => <Text>{item.mgdl}</Text>} />
    </View>
  );
}
