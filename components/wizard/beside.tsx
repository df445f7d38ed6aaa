'use client';

import { lazy, memo, useDeferredValue } from 'react';
import { AsOpenCase, useOpenCase } from '../session/with-case';
import { WhenIdle } from '../ui/when-idle';

// The first question does not wait for it.
const SidePanel = memo(lazy(async () => ({ default: (await import('./side-panel')).SidePanel })));

/**
 * What stands beside the questions while nobody else looks on. It follows an answer once the screen
 * has shown it, so that assessing all targets never holds up a key or a click.
 */
export function Beside({ section }: { readonly section: string }) {
  return (
    <aside className="no-print grid content-start gap-6 lg:border-l lg:border-line lg:pl-6">
      <AsOpenCase open={useDeferredValue(useOpenCase())}>
        <WhenIdle>
          <SidePanel section={useDeferredValue(section)} />
        </WhenIdle>
      </AsOpenCase>
    </aside>
  );
}
