import { RoomServiceClient } from 'livekit-server-sdk';
import { settled } from '../provoked.mjs';

const client = new RoomServiceClient('https://clinic.livekit.cloud', 'none', 'none');

export const calls = {
  createRoom: (mark) => settled(client.createRoom({ name: mark('name'), metadata: mark('metadata') })).then(() => undefined),
  updateRoomMetadata: (mark) => settled(client.updateRoomMetadata('r', mark('arg[1]'))).then(() => undefined),
  sendData: (mark) =>
    settled(client.sendData('r', Buffer.from(`the note of a visit, long enough to be told from a key: ${mark('arg[1]')}`), 0)).then(
      () => undefined,
    ),
};
