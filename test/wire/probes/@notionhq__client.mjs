import { Client } from '@notionhq/client';

const client = new Client({ auth: 'none', retry: false });
const text = (content) => [{ type: 'text', text: { content } }];

export const calls = {
  'pages.create': (mark) =>
    client.pages
      .create({ parent: { data_source_id: 'd' }, properties: { Name: { title: text(mark('properties')) } } })
      .then(() => undefined),
  'blocks.children.append': (mark) =>
    client.blocks.children
      .append({ block_id: 'b', children: [{ object: 'block', type: 'paragraph', paragraph: { rich_text: text(mark('children')) } }] })
      .then(() => undefined),
  'comments.create': (mark) =>
    client.comments.create({ parent: { page_id: 'p' }, rich_text: text(mark('rich_text')) }).then(() => undefined),
  'dataSources.query': (mark) =>
    client.dataSources
      .query({ data_source_id: 'd', filter: { property: 'Name', title: { equals: mark('filter') } } })
      .then(() => undefined),
};
