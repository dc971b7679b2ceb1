import { WorkOS } from '@workos-inc/node';
import { settled } from '../provoked.mjs';

const workos = new WorkOS('sk_none', { clientId: 'c' });

export const calls = {
  'userManagement.createUser': (mark) =>
    settled(workos.userManagement.createUser({ email: mark('email'), firstName: mark('firstName') })).then(() => undefined),
  'auditLogs.createEvent': (mark) =>
    settled(
      workos.auditLogs.createEvent('org_1', {
        action: 'note.read',
        occurredAt: new Date(0),
        actor: { id: '1', type: 'user', name: mark('actor.name') },
        targets: [{ id: '1', type: 'note' }],
        context: { location: '127.0.0.1' },
        metadata: { name: mark('metadata') },
      }),
    ).then(() => undefined),
};
