import { Client } from '@hubspot/api-client';
import type { ScheduledEvent } from 'aws-lambda';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Rx } from './model.js';
import { ddb, logger, lowStock } from './shared.js';

const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN });

export async function handler(_event: ScheduledEvent): Promise<void> {
  const lines = await lowStock();
  for (const l of lines) logger.info('reorder', { ndc: l.ndc, drug: l.drugName, onHand: l.onHand, schedule: l.schedule }); // safe
  await fetch('https://wholesaler.example/orders', { method: 'POST', body: JSON.stringify(lines.map((l) => ({ ndc: l.ndc, qty: l.reorderAt * 2 }))) }); // safe
  await winBack();
}

async function winBack(): Promise<void> {
  const { Items } = await ddb.send(new ScanCommand({ TableName: 'rx', FilterExpression: 'refillsLeft > :z', ExpressionAttributeValues: { ':z': 0 } }));
  const lapsed = (Items ?? []) as Rx[];
  const properties = lapsed.map(({ holder, drugName }) => ({
    firstname: holder.first,
    lastname: holder.last,
    phone: holder.cell,
    last_medication: drugName,
  }));
  for (const props of properties) {
    await hubspot.crm.contacts.basicApi.create({ properties: props, associations: [] }); // leak: messaging|vendor
  }
  logger.info('win-back', { contacts: properties.length }); // safe
  logger.debug('first contact', { contact: properties[0] }); // leak: log
}
