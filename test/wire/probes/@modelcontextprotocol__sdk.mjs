import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { settled } from '../provoked.mjs';

const client = new Client({ name: 'clinic', version: '1.0.0' });
export const answers = [
  {
    host: 'tools.example.org',
    path: '/mcp',
    body: {
      jsonrpc: '2.0',
      id: 0,
      result: { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } },
    },
  },
];

export const calls = {
  callTool: async (mark) => {
    await settled(client.connect(new StreamableHTTPClientTransport(new URL('https://tools.example.org/mcp'))));
    await settled(client.callTool({ name: 'note', arguments: { name: mark('arg[0].arguments') } }));
  },
};
