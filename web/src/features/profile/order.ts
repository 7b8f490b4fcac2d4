/** The list with the one at "from" standing before the one at "before"; null is at the end. */
export function moved<T>(all: T[], from: number, before: number | null): T[] {
  const rest = all.toSpliced(from, 1);
  if (before === null) return [...rest, all[from]!];
  return rest.toSpliced(before > from ? before - 1 : before, 0, all[from]!);
}
