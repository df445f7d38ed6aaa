/**
 * What stands in a row that is about to go takes the focus with it: it goes on to the next row, else
 * to the one before.
 *
 * @returns whether there is another row
 */
export function leaveRow(within: Element): boolean {
  const row = within.closest('li, tr');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const first = beside?.querySelector<HTMLElement>('a, button, input');
  first?.focus();
  return first !== null && first !== undefined;
}
