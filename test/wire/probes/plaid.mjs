import { Configuration, PlaidApi, PlaidEnvironments } from 'plaid';
import { settled } from '../provoked.mjs';

const client = new PlaidApi(
  new Configuration({
    basePath: PlaidEnvironments.production,
    baseOptions: { headers: { 'PLAID-CLIENT-ID': 'c', 'PLAID-SECRET': 'none' } },
  }),
);

export const calls = {
  linkTokenCreate: (mark) =>
    settled(
      client.linkTokenCreate({
        client_name: 'Clinic',
        language: 'en',
        country_codes: ['US'],
        products: ['auth'],
        user: { client_user_id: 'u', legal_name: mark('user.legal_name'), email_address: mark('user.email_address') },
      }),
    ),
};
