import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { Router } from 'vue-router';

interface IndexPatient { id: string; mrn: string; fullName: string; page: number }
export function Result({ patient }: { patient: IndexPatient }) {
  const router = useRouter();
  return (
    <li>
      <Link href={{ pathname: '/find', query: { t: patient.fullName } }}>same name</Link> {/* leak: url */}
      <Link href={`/charts/${patient.id}`}>chart</Link> {/* safe */}
      <button onClick={() => router.replace('/find?k=' + patient.mrn)}>find</button> {/* leak: url */}
      <button onClick={() => router.push(`/find?page=${patient.page}`)}>more</button> {/* safe */}
    </li>
  );
}
export const inVue = (router: Router, patient: IndexPatient) => router.push({ name: 'find', query: { k: patient.mrn } }); // leak: url
export const inVueById = (router: Router, patient: IndexPatient) => router.push({ name: 'chart', params: { id: patient.id } }); // safe
