interface Props { title: string; minutes: number }
export function IncidentMail({ title, minutes }: Props) {
  return <p>{title}: {minutes} minutes</p>;
}
