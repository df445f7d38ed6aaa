'use client';

interface PrintButtonProps {
  readonly label: string;
  /** The main thing to do on its page. */
  readonly isMain?: boolean;
}

/** Hands the page to the browser's print. */
export const PrintButton = ({ label, isMain = false }: PrintButtonProps) => (
  <button
    type="button"
    className={isMain ? 'button' : 'button button-quiet'}
    onClick={() => {
      window.print();
    }}
  >
    {label}
  </button>
);
