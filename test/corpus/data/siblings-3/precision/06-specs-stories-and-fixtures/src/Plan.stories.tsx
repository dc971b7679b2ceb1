import type { Meta } from '@storybook/react';
const Plan = ({ patient }: { patient: { fullName: string; diagnosis: string } }) => <p onClick={() => console.log(patient.diagnosis)}>{patient.fullName}</p>; // safe
export default { component: Plan, args: { patient: { fullName: 'Ann Example', diagnosis: 'hernia' } } } satisfies Meta<typeof Plan>;
