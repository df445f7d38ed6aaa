'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { inSite } from './in-site';

interface InsideLinkProps extends ComponentProps<'a'> {
  readonly href: string;
  /** Called as the link is followed within this tab. */
  readonly onNavigate?: () => void;
}

/**
 * A link to another page of this site that keeps the open case in memory. The framework's own link
 * also fetches pages ahead, which costs every page three kilobytes and this site has no use for.
 */
export function InsideLink({ href, onNavigate, ...rest }: InsideLinkProps) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={inSite(href)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onNavigate?.();
        router.push(href);
      }}
    />
  );
}
