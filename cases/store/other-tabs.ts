import { databaseName } from './database';

/** The other tabs that have the cases of this device open. */
export interface OtherTabs {
  /** Tells them that the case of this id was changed. */
  readonly tell: (id: string) => void;
  /** Calls back when one of them has changed it; returns how to stop. */
  readonly hear: (id: string, changed: () => void) => () => void;
}

/** A channel hears every other one, in the same tab too, but not itself. */
export function otherTabs(): OtherTabs {
  let opened: BroadcastChannel | undefined;
  const channel = () => (opened ??= new BroadcastChannel(databaseName));
  return {
    tell: (id) => {
      try {
        channel().postMessage(id);
      } catch {
        // The case is saved all the same.
      }
    },
    hear: (id, changed) => {
      const listen = (event: MessageEvent<unknown>) => {
        if (event.data === id) changed();
      };
      channel().addEventListener('message', listen);
      return () => {
        channel().removeEventListener('message', listen);
      };
    },
  };
}
