import React from 'react';
import { Button, View } from 'react-native';
import Purchases from 'react-native-purchases';
import { useAtom } from 'jotai';
import { hit } from '../src/lib/segment';
import { meAtom } from '../src/state/atoms';

export default function Paywall() {
  const [me, setMe] = useAtom(meAtom);

  async function buy() {
    const offerings = await Purchases.getOfferings();
    const pack = offerings.current?.monthly;
    if (!pack) return;
    hit('Paywall Tap', { price: pack.product.price, currency: pack.product.currencyCode }); // safe
    const { customerInfo } = await Purchases.purchasePackage(pack);
    const premium = Object.keys(customerInfo.entitlements.active).length > 0;
    if (me) setMe({ ...me, premium });
    console.log('premium', premium);
  }

  return (
    <View>
      <Button title="Go premium" onPress={buy} />
    </View>
  );
}
