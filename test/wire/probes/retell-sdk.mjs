import Retell from 'retell-sdk';
import { settled } from '../provoked.mjs';

const client = new Retell({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'call.createPhoneCall': (mark) =>
    settled(
      client.call.createPhoneCall({
        from_number: '+15550100',
        to_number: mark('to_number'),
        metadata: { name: mark('metadata') },
        retell_llm_dynamic_variables: { name: mark('retell_llm_dynamic_variables') },
      }),
    ).then(() => undefined),
};
