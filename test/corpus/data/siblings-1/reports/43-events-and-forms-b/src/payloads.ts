import { Body, Controller, Headers, Post, Query } from '@nestjs/common';
import { initTRPC } from '@trpc/server';

const t = initTRPC.create();

@Controller('patients/referrals')
export class ReferralsController {
  @Post()
  create(@Body() body: any): void { console.log(body); } // leak: log
  @Post('search')
  search(@Query() query: Record<string, string>): void { console.log('search', query); } // leak: log
  @Post('count')
  count(@Body() body: any[]): void { console.log('count', body.length); } // safe
  @Post('ping')
  ping(@Headers('x-request-id') id: string): void { console.log('ping', id); } // safe
}

export const router = t.router({
  refer: t.procedure.input((value: unknown) => value as Record<string, string>).mutation(({ input }) => {
    console.log('refer patient', input); // leak: log
    console.log('refer patient', Object.keys(input).length); // safe
  }),
});

export async function onForm(request: Request): Promise<void> {
  const form = await request.formData();
  for (const [key, value] of form) console.log('patient form', key, value); // leak: log
  console.log('patient form', request.method, [...form.keys()].length); // safe
}

export function onSubmit(event: SubmitEvent): void {
  const data = new FormData(event.currentTarget as HTMLFormElement);
  console.log('patient sent', JSON.stringify(Object.fromEntries(data.entries()))); // leak: log
  console.log('patient sent', event.type); // safe
}

export async function onText(request: Request): Promise<void> {
  const text = await request.text();
  console.log('patient text', text); // leak: log
  console.log('patient text', text.length); // safe
}
