import React, { useState } from 'react';
import { Button, Linking, Text, TextInput, View } from 'react-native';
import { useAtomValue } from 'jotai';
import { hit } from '../src/lib/segment';
import { meAtom, statsAtom } from '../src/state/atoms';

export default function Partner() {
  const me = useAtomValue(meAtom);
  const stats = useAtomValue(statsAtom);
  const [partnerEmail, setPartnerEmail] = useState('');

  async function share() {
    const link = `https://share.luna.example/p?u=${me?.email}&lp=${stats?.lastPeriodStart}&ov=${stats?.ovulationDay}`;
    await Linking.openURL(link); // leak: url
    hit('Partner Share', { screen: 'partner' });
  }

  async function invite() {
    await fetch('https://api.sendgrid.com/v3/mail/send', { // leak: messaging
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.EXPO_PUBLIC_SENDGRID}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        personalizations: [{ to: [{ email: partnerEmail }] }],
        from: { email: 'hello@luna.example' },
        subject: 'Your partner shared a calendar',
        content: [{ type: 'text/plain', value: `${me?.email} expects to ovulate on ${stats?.ovulationDay}. Test: ${stats?.pregnancyTest ?? 'none'}` }],
      }),
    });
  }

  return (
    <View>
      <Text>Share your calendar</Text>
      <TextInput value={partnerEmail} onChangeText={setPartnerEmail} keyboardType="email-address" />
      <Button title="Invite" onPress={invite} />
      <Button title="Open link" onPress={share} />
    </View>
  );
}
