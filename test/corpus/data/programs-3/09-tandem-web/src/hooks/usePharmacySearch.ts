import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api'
import type { Medication } from '../types'

interface Offer {
  pharmacy: string
  price: number
}

/** Price comparison runs at a coupon site. */
export function usePrices(med: Medication | undefined, email: string | undefined) {
  return useQuery({
    queryKey: ['prices', med?.id],
    enabled: !!med,
    queryFn: async (): Promise<Offer[]> => {
      const res = await fetch('https://api.rx-coupons.example/v1/quotes', { // leak: third-party
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ drug: med!.name, dose: med!.dose, email }),
      })
      const offers: Offer[] = await res.json()
      console.debug(`${offers.length} offers, cheapest ${Math.min(...offers.map((o) => o.price))}`) // safe
      return offers
    },
  })
}

export const useFormulary = () => useQuery({ queryKey: ['formulary'], queryFn: async () => (await api.get<string[]>('/formulary')).data })
