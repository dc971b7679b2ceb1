import { TeamsChannel } from './teams.js';

/** @typedef {{ id: string, residentName: string, room: string, injury: string, diagnoses: string[] }} Fall */
const channel = new TeamsChannel();

/** @param {Fall} fall */
export async function reportFall(fall) {
  await channel.card('A fall was recorded', [`Record ${fall.id}`]); // safe: an opaque id
  await channel.card(`Fall of ${fall.residentName}`, [fall.injury, fall.diagnoses.join(', ')]); // leak
}

/** @param {Fall[]} falls */
export async function weekly(falls) {
  await channel.card('Falls this week', [`${falls.length} falls`]); // safe: a count
  const lines = falls.map((fall) => `${fall.residentName}: ${fall.injury}`);
  await channel.card('Falls this week', lines); // leak
  await channel.card('Quiet hours', ['from 22 to 6']); // safe: constant text
}
