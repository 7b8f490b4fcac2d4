/** Why a line may not say so; a fact that several reasons hold against it is told once, above them. */
export function Reasons({ of }: { of: string[] }) {
  return (
    <div className="flex flex-col gap-2">
      {byFact(of).map(({ fact, reasons }) => (
        <div key={fact}>
          {fact && <p className="text-muted">{fact}</p>}
          <ul className="list-disc ps-4">{reasons.map((r) => <li key={r}>{r}</li>)}</ul>
        </div>
      ))}
    </div>
  );
}

/** Reasons by the fact that each ends with, in quotation marks; the others, without one, come as they are. */
export function byFact(all: string[]): { fact: string; reasons: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const reason of all) {
    const [, said = reason, fact = ""] = /^(.*?): (“.*”)\.$/su.exec(reason) ?? [];
    groups.set(fact, [...(groups.get(fact) ?? []), fact ? `${said}.` : said]);
  }
  return [...groups].map(([fact, reasons]) => ({ fact, reasons }));
}
