import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { hastaAra } from './api';
import { useSonHastalar } from './depo';

export function HastaKarti({ tc }: { tc: string }) {
  const git = useNavigate();
  const ekle = useSonHastalar((d) => d.ekle);
  const { data: hasta } = useQuery({ queryKey: ['hasta', tc], queryFn: () => hastaAra(tc) });
  if (!hasta) return null;

  function muayeneyeAl() {
    ekle(hasta!);
    git(`/muayene/${hasta!.id}`); // safe
  }

  function eNabiz() {
    window.location.href = `https://enabiz.gov.tr/giris?tc=${hasta!.tcKimlikNo}&ad=${hasta!.ad}`; // leak: url
  }

  return (
    <article>
      <h2>
        {hasta.ad} {hasta.soyad}
      </h2>
      <p>{hasta.kronikHastaliklar.join(', ')}</p>
      <button onClick={muayeneyeAl}>Muayeneye al</button>
      <button onClick={eNabiz}>e-Nabız</button>
      <Link to="/randevular">Randevular</Link> {/* safe */}
      <Link to={`/sevk?hasta=${hasta.soyad}&hastalik=${hasta.kronikHastaliklar[0]}`}>Sevk</Link> {/* leak: url */}
    </article>
  );
}
