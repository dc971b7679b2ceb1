import { note } from './note.js';

export function stock(state) {
  if (state === 'sync begun') note('stock: sync begun');
  if (state === 'sync done') note('stock: sync done');
  if (state === 'delta loaded') note('stock: delta loaded');
  if (state === 'recall list loaded') note('stock: recall list loaded');
  if (state === 'expired removed') note('stock: expired removed');
  if (state === 'fridge ok') note('stock: fridge ok');
  if (state === 'fridge warm') note('stock: fridge warm');
  if (state === 'order drafted') note('stock: order drafted');
  if (state === 'order sent') note('stock: order sent');
  if (state === 'delivery due') note('stock: delivery due');
  if (state === 'delivery booked') note('stock: delivery booked');
}

export function server(state) {
  if (state === 'started') note('server: started');
  if (state === 'stopping') note('server: stopping');
  if (state === 'listening') note('server: listening');
  if (state === 'migrated') note('server: migrated');
  if (state === 'cache warm') note('server: cache warm');
  if (state === 'cache cleared') note('server: cache cleared');
  if (state === 'clock set') note('server: clock set');
  if (state === 'backup begun') note('server: backup begun');
  if (state === 'backup done') note('server: backup done');
  if (state === 'disk ok') note('server: disk ok');
  if (state === 'disk low') note('server: disk low');
}

export function shop(state) {
  if (state === 'lights on') note('shop: lights on');
  if (state === 'lights off') note('shop: lights off');
  if (state === 'alarm set') note('shop: alarm set');
  if (state === 'alarm cleared') note('shop: alarm cleared');
  if (state === 'door counter reset') note('shop: door counter reset');
  if (state === 'music on') note('shop: music on');
  if (state === 'music off') note('shop: music off');
  if (state === 'heating on') note('shop: heating on');
  if (state === 'heating off') note('shop: heating off');
  if (state === 'window shut') note('shop: window shut');
  if (state === 'closed for today') note('shop: closed for today');
}
