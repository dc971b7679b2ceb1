export function depoHatasi(set: { status?: number | string }, id: string) {
  set.status = 404;
  return { hata: 'Randevu bulunamadı', id };
}
