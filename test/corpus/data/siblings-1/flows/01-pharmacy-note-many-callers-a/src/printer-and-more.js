import { note } from './note.js';

export function printer(state) {
  if (state === 'paper loaded') note('printer: paper loaded');
  if (state === 'queue empty') note('printer: queue empty');
  if (state === 'offline') note('printer: offline');
  if (state === 'online') note('printer: online');
  if (state === 'jam') note('printer: jam');
  if (state === 'cover open') note('printer: cover open');
  if (state === 'test page') note('printer: test page');
  if (state === 'warming up') note('printer: warming up');
  if (state === 'ready') note('printer: ready');
  if (state === 'driver found') note('printer: driver found');
  if (state === 'toner low') note('printer: toner low');
}

export function robot(state) {
  if (state === 'homed') note('robot: homed');
  if (state === 'door shut') note('robot: door shut');
  if (state === 'door open') note('robot: door open');
  if (state === 'belt on') note('robot: belt on');
  if (state === 'belt off') note('robot: belt off');
  if (state === 'gripper ok') note('robot: gripper ok');
  if (state === 'calibrated') note('robot: calibrated');
  if (state === 'idle') note('robot: idle');
  if (state === 'busy') note('robot: busy');
  if (state === 'shelf scanned') note('robot: shelf scanned');
  if (state === 'emergency stop') note('robot: emergency stop');
}

export function till(state) {
  if (state === 'opened') note('till: opened');
  if (state === 'closed') note('till: closed');
  if (state === 'counted') note('till: counted');
  if (state === 'float set') note('till: float set');
  if (state === 'drawer stuck') note('till: drawer stuck');
  if (state === 'receipt printed') note('till: receipt printed');
  if (state === 'rate loaded') note('till: rate loaded');
  if (state === 'terminal paired') note('till: terminal paired');
  if (state === 'terminal lost') note('till: terminal lost');
  if (state === 'batch sent') note('till: batch sent');
  if (state === 'batch confirmed') note('till: batch confirmed');
}
