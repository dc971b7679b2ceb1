export interface Customer { id: string; firstName: string; lastName: string; email: string; phone: string; birthday?: string; address: { street: string; city: string; zip: string } }
export interface Plant { sku: string; latinName: string; condition: 'healthy' | 'dormant' | 'diseased'; careNotes: string; priceCents: number }
export interface CartLine { plant: Plant; quantity: number }
export interface Order { id: string; customer: Customer; lines: CartLine[]; note: string; status: 'open' | 'paid' | 'shipped' }
