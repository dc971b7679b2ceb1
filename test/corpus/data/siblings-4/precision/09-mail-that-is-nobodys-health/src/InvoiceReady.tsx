export const InvoiceReady = ({ seats, month }: { seats: number; month: string }) => (
  <p>
    The invoice for {month} ({seats} seats) is ready.
  </p>
);
