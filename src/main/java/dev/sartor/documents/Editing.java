package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.LongConsumer;

/** Changes lines of documents; what the facts do not support is refused. */
public final class Editing {
    private static final int LONGEST = 2_000;

    private final DocumentRecords records;
    private final Library library;
    private final Transactions transactions;
    private final Clock clock;

    public Editing(DocumentRecords records, Library library, Transactions transactions, Clock clock) {
        this.records = records;
        this.library = library;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param field of the line ("work/3k9…/highlights/7fa…")
     * @param seen told the document's revision; throws when the person saw another
     * @throws Failure (422) with reasons when the facts do not support the line, (409) when the document is approved
     */
    public Document line(Actor actor, Ulid id, String field, String text, LongConsumer seen) {
        if (text.isBlank() || text.length() > LONGEST)
            throw Failure.invalid("text", "must have from 1 to " + LONGEST + " characters");
        var workspace = actor.workspace();
        return transactions.in(workspace, () -> {
            var document = records.hold(workspace, id).orElseThrow(() -> Failure.notFound("document"));
            seen.accept(document.revision());
            if (document.approvedAt() != null)
                throw Failure.conflict(
                        "approved", "This document is approved and stays as it is. Make a variant and change that.");
            var content = records.content(workspace, id);
            var before = find(content.draft(), field);
            var after = before.saying(text.strip());
            new Proof(content, YearMonth.now(clock)).check(after);
            var changed = content.saying(
                    Lines.map(content.draft(), line -> line.field().equals(field) ? after : line));
            var next = next(document);
            var edit = new Edit(next.revision(), field, before.text(), after.text(), actor.account(), next.updatedAt());
            records.rewrite(workspace, next, changed, edit);
            library.print(workspace, next, changed);
            return next;
        });
    }

    private static Line find(Draft draft, String field) {
        return Lines.of(draft).stream()
                .filter(line -> line.field().equals(field))
                .findFirst()
                .orElseThrow(() -> Failure.invalid("field", "names no line of this document"));
    }

    private Document next(Document d) {
        return new Document(
                d.id(),
                d.kind(),
                d.variant(),
                d.version(),
                d.job(),
                d.profile(),
                d.postingHash(),
                d.position(),
                d.company(),
                d.order(),
                d.rating(),
                d.kept(),
                null,
                d.revision() + 1,
                d.createdAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
