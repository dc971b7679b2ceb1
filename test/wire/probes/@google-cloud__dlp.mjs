import { DlpServiceClient } from '@google-cloud/dlp';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new DlpServiceClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  inspectContent: (mark) =>
    settled(client.inspectContent({ parent: 'projects/clinic', item: { value: mark('item.value') } })).then(() => undefined),
  deidentifyContent: (mark) =>
    settled(client.deidentifyContent({ parent: 'projects/clinic', item: { value: mark('item.value') } })).then(() => undefined),
};
