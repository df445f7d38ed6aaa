'use client';

import type { ReactNode } from 'react';
import { createContext, Suspense, useContext, useEffect, useMemo, useState } from 'react';

type Tell = (piece: string, isThere: boolean) => void;

const Telling = createContext<Tell>(() => undefined);

interface PiecesProps {
  /** The pieces that belong to the document and are fetched. */
  readonly wanted: readonly string[];
  readonly children: (areThere: boolean) => ReactNode;
}

/**
 * A document of which pieces are fetched, and whether all of them are there: nobody shall be offered
 * half a document to print.
 */
export function Pieces({ wanted, children }: PiecesProps) {
  const [there, setThere] = useState<readonly string[]>([]);
  const tell = useMemo(
    (): Tell => (piece, isThere) => {
      setThere((before) => {
        const others = before.filter((one) => one !== piece);
        return isThere ? [...others, piece] : others;
      });
    },
    [],
  );
  return <Telling value={tell}>{children(wanted.every((piece) => there.includes(piece)))}</Telling>;
}

interface PieceProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A piece that is fetched, and tells once it is shown. */
export const Piece = ({ name, children }: PieceProps) => (
  <Suspense>
    {children}
    <Shown name={name} />
  </Suspense>
);

/** Tells that the piece is shown, as soon as it is. */
export function Shown({ name }: Pick<PieceProps, 'name'>) {
  const tell = useContext(Telling);
  useEffect(() => {
    tell(name, true);
    return () => {
      tell(name, false);
    };
  }, [tell, name]);
  return null;
}
