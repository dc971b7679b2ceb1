const URL_WHATSAPP = `https://graph.facebook.com/v20.0/${process.env.WHATSAPP_PHONE_ID}/messages`;

export async function enviarWhatsapp(para: string, texto: string) {
  const resposta = await fetch(URL_WHATSAPP, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.WHATSAPP_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messaging_product: 'whatsapp', to: para, type: 'text', text: { body: texto } }),
  });
  if (!resposta.ok) throw new Error(`whatsapp_${resposta.status}`); // safe
}
