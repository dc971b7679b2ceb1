import got from 'got';

export const state = got.extend({ prefixUrl: 'https://intake.state.example', retry: { limit: 2 } });
export const monday = got.extend({ prefixUrl: 'https://api.monday.com/v2', headers: { authorization: process.env.MONDAY_TOKEN } });

export async function createItem(board, name, details) {
  const query = 'mutation ($b: ID!, $n: String!, $v: JSON!) { create_item (board_id: $b, item_name: $n, column_values: $v) { id } }';
  const res = await monday.post('', { json: { query, variables: { b: board, n: name, v: JSON.stringify(details) } } }); // leak: third_party|messaging
  return JSON.parse(res.body).data.create_item.id;
}

export async function heartbeat(job) {
  await got.post('https://cronitor.link/p/' + process.env.CRONITOR + '/' + job); // safe
}
