import { useRouter } from 'next/router';

interface Found { id: string; patientName: string; tumorType: string }

export default function Search({ found }: { found: Found[] }) {
  const router = useRouter();
  return (
    <ul>
      {found.map((f) => (
        <li key={f.id}>
          <button onClick={() => router.push(`/patients/${f.id}`)}>{f.patientName}</button> {/* safe */}
          <button onClick={() => router.push(`/patients/search?name=${f.patientName}&type=${f.tumorType}`)}>similar</button> {/* leak: url */}
        </li>
      ))}
    </ul>
  );
}
