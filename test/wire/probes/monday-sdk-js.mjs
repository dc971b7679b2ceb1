import mondaySdk from 'monday-sdk-js';
import { settled } from '../provoked.mjs';

const monday = mondaySdk({ token: 'none' });

export const calls = {
  api: (mark) =>
    settled(
      monday.api(`mutation { create_item (board_id: 1, item_name: "${mark('arg[0]')}") { id } }`, {
        token: 'none',
        variables: { name: mark('arg[1].variables') },
      }),
    ).then(() => undefined),
};
