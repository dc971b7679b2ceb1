import { io } from 'socket.io-client';

const socket = io('https://chat.nurses.example');

socket.on('patient-message', (message) => {
  console.log('patient says', message); // leak: log
});
socket.on('connect_error', (error) => {
  console.warn('connection', error.name); // safe
});

export function vitals(patientId: string): EventSource {
  const source = new EventSource(`https://chat.nurses.example/patients/${patientId}/vitals`);
  source.onmessage = (event: MessageEvent<string>) => {
    const frame = JSON.parse(event.data);
    console.debug('vitals of patient', frame); // leak: log
    console.debug('frame', event.lastEventId); // safe
  };
  source.onerror = () => console.warn('stream', source.readyState); // safe
  return source;
}

export function compose(input: HTMLInputElement): void {
  input.onchange = (e) => {
    const text = (e.target as HTMLInputElement).value;
    const birth = /born (\d{4}-\d{2}-\d{2})/.exec(text);
    if (birth) localStorage.setItem('patientBirthDate', birth[1]!); // leak: client_storage
    console.log('typed', text.length, input.name); // safe
  };
}
