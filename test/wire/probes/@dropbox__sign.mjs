import { SignatureRequestApi } from '@dropbox/sign';
import { settled } from '../provoked.mjs';

const api = new SignatureRequestApi();
api.username = 'none';

export const calls = {
  signatureRequestSend: (mark) =>
    settled(
      api.signatureRequestSend({
        title: mark('title'),
        message: mark('message'),
        fileUrls: ['https://records.example.org/a.pdf'],
        signers: [{ name: mark('signers.name'), emailAddress: mark('signers.emailAddress') }],
      }),
    ).then(() => undefined),
};
