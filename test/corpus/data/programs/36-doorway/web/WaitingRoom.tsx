import Daily from '@daily-co/daily-js';
import { useEffect, useRef } from 'react';
import ReactGA from 'react-ga4';
import { io } from 'socket.io-client';
import type { VisitInvite } from '../shared/types';

const SIGNAL = 'ws://signal.doorway.example.com/presence';

export function WaitingRoom({ invite, token }: { invite: VisitInvite; token: string }) {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const call = Daily.createFrame(ref.current!, { url: `https://doorway.daily.co/${invite.roomName}` });
    call.on('joined-meeting', () => {
      ReactGA.event('visit_joined', { room_type: 'private' }); // safe
      ReactGA.event('visit_joined_detail', { patient: `${invite.patientFirstName} ${invite.patientLastName}`, reason: invite.visitReason }); // leak: analytics
    });
    call.on('error', (e) => console.error('call error', e.errorMsg)); // safe

    const socket = io({ auth: { token } });
    socket.emit('waiting', invite); // safe

    const presence = new WebSocket(SIGNAL);
    presence.onopen = () => presence.send(JSON.stringify({ phone: invite.patientPhone, name: invite.patientLastName, reason: invite.visitReason })); // leak: plaintext
    return () => {
      presence.close();
      call.destroy();
    };
  }, [invite, token]);

  return <div ref={ref} title="Waiting room" />;
}
