import PartySocket from 'partysocket';

const socket = new PartySocket({ host: 'localhost:1999', room: 'ward' });

export const broadcast = (msg: object) => socket.send(JSON.stringify(msg)); // safe

socket.addEventListener('message', (e) => {
  console.debug('rival hospital', e.data); // safe
});
