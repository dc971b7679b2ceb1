import { useEffect, useState } from 'react';
import { api } from '../lib/api';
import { kv, keychain } from '../lib/storage';
import { capture, crumb } from '../lib/telemetry';
import type { LovedOne } from '../lib/types';

export function useLovedOne(id: string) {
  const [value, setValue] = useState<LovedOne | null>(kv.get(`lo:${id}`));

  useEffect(() => {
    let gone = false;
    api
      .lovedOne(id)
      .then(async (fresh) => {
        if (gone) return;
        setValue(fresh);
        kv.set(`lo:${id}`, fresh); // leak: client_storage
        kv.set('lastOpened', id); // safe
        await keychain.set('medicare', fresh.medicareNumber); // safe
        crumb('loaded', { id, meds: fresh.meds.length }); // safe
      })
      .catch((e) => {
        capture(e, { id, hadCache: value !== null }); // safe
      });
    return () => {
      gone = true;
    };
  }, [id]);

  return value;
}
