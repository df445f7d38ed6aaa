/** A box on paper: ticked where the piece is ready, else to be ticked by hand. */
export const PackingTick = ({ ticked }: { readonly ticked: boolean }) => (
  <svg aria-hidden viewBox="0 0 20 20" className="mt-1 inline-block size-4 flex-none">
    <rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" />
    {ticked ? (
      <path d="M4 10.5l4 4L16 5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
    ) : null}
  </svg>
);
