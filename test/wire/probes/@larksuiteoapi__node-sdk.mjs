import * as lark from '@larksuiteoapi/node-sdk';
import { settled } from '../provoked.mjs';

const client = new lark.Client({ appId: 'a', appSecret: 'none', loggerLevel: lark.LoggerLevel.fatal });
export const answers = [
  { host: 'open.feishu.cn', path: '/open-apis/auth', body: { code: 0, tenant_access_token: 't', expire: 7200 } },
  { host: 'open.feishu.cn', path: '/', body: { code: 0 } },
];

export const calls = {
  'im.message.create': (mark) =>
    settled(
      client.im.message.create({
        params: { receive_id_type: 'email' },
        data: { receive_id: mark('receive_id'), msg_type: 'text', content: JSON.stringify({ text: mark('content') }) },
      }),
    ).then(() => undefined),
};
