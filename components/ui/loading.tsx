/**
 * Stands where something is about to appear that takes more room. The style sheet holds back what
 * that would push away, so that nothing moves under a reader's eyes.
 */
export const Loading = ({ says }: { readonly says?: string }) => (
  <p className="text-muted" data-loading hidden={says === undefined}>
    {says}
  </p>
);
