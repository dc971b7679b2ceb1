import { createClient } from '@supabase/supabase-js';

const client = createClient('https://clinic.supabase.co', 'none');

export const calls = {
  'from(table).insert': (mark) =>
    client
      .from('patients')
      .insert({ name: mark('arg[0].name') })
      .then(() => undefined),
  'from(table).update.eq': (mark) =>
    client
      .from('patients')
      .update({ name: mark('arg[0].name') })
      .eq('mrn', mark('eq'))
      .then(() => undefined),
  'from(table).select.eq': (mark) =>
    client
      .from('patients')
      .select()
      .eq('mrn', mark('eq'))
      .then(() => undefined),
  rpc: (mark) => client.rpc('admit', { name: mark('arg[1].name') }).then(() => undefined),
  'storage.from(bucket).upload': (mark) =>
    client.storage
      .from('scans')
      .upload(`${mark('path')}.txt`, mark('body'), {
        metadata: { name: mark('metadata'), about: 'a text that is long enough to be told in base64' },
      })
      .then(() => undefined),
  'functions.invoke': (mark) => client.functions.invoke('notify', { body: { name: mark('body') } }).then(() => undefined),
  'auth.signUp': (mark) =>
    client.auth
      .signUp({
        email: `${mark('email')}@example.org`,
        password: 'long-enough-1',
        options: { data: { mrn: mark('options.data') } },
      })
      .then(() => undefined),
};
