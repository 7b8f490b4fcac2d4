package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.exports.Exports;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.storage.Files;
import dev.sartor.storage.SignedLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps documents and hands them out. */
public final class Library {
    private static final int MOST_COVERED = 1_000;

    private final DocumentRecords records;
    private final Files files;
    private final SignedLinks links;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public Library(
            DocumentRecords records,
            Files files,
            SignedLinks links,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        this.records = records;
        this.files = files;
        this.links = links;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** @throws Failure (404) when the workspace has no such document */
    public Document find(WorkspaceId workspace, Ulid id) {
        return transactions.in(
                workspace, () -> records.find(workspace, id).orElseThrow(() -> Failure.notFound("document")));
    }

    public Content content(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> {
            find(workspace, id);
            return records.content(workspace, id);
        });
    }

    public List<DocumentFile> files(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> records.files(workspace, id));
    }

    public List<Edit> edits(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> records.edits(workspace, id));
    }

    /** @param job null for those of all jobs */
    public Paged<Document> list(
            WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind, PageAsked asked) {
        return transactions.in(
                workspace,
                () -> Paged.of(
                        records.list(workspace, job, kind, asked), asked, () -> records.count(workspace, job, kind)));
    }

    public Usage usage(WorkspaceId workspace) {
        return transactions.in(workspace, () -> records.usage(workspace, clock.instant()));
    }

    /** What the newest 1,000 CVs show of their jobs, the oldest of them first. */
    public List<Covered> covered(WorkspaceId workspace) {
        return transactions.in(workspace, () -> records.covered(workspace, MOST_COVERED));
    }

    /** Everything of its kind that was made for its job, the newest first. */
    public List<Document> versions(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> {
            var document = find(workspace, id);
            return records.versions(workspace, document.job(), document.kind());
        });
    }

    /** From now on nothing of it may change. */
    public Document approve(WorkspaceId workspace, Ulid id) {
        return change(workspace, id, now -> document -> with(document, document.rating(), document.kept(), now, now));
    }

    /** @param rating 1 to 10 */
    public Document rate(WorkspaceId workspace, Ulid id, int rating) {
        if (rating < 1 || rating > 10) throw Failure.invalid("rating", "must be from 1 to 10");
        return change(
                workspace, id, now -> document -> with(document, rating, document.kept(), document.approvedAt(), now));
    }

    /** @param kept whether it outlives its time */
    public Document keep(WorkspaceId workspace, Ulid id, boolean kept) {
        return change(
                workspace, id, now -> document -> with(document, document.rating(), kept, document.approvedAt(), now));
    }

    /** A copy that may change, beside the first. */
    public Document variant(WorkspaceId workspace, Ulid id, String name) {
        if (name.isBlank() || name.length() > 100) throw Failure.invalid("name", "must have from 1 to 100 characters");
        return transactions.in(workspace, () -> {
            var first = find(workspace, id);
            var content = records.content(workspace, id);
            int version = records.nextVersion(workspace, first.job(), first.kind());
            var copy = new Document(
                    ulids.next(),
                    first.kind(),
                    name.strip(),
                    version,
                    first.job(),
                    first.profile(),
                    first.postingHash(),
                    first.position(),
                    first.company(),
                    first.order(),
                    null,
                    false,
                    null,
                    1,
                    now(),
                    now());
            records.add(workspace, copy, content, null);
            print(workspace, copy, content);
            return copy;
        });
    }

    /** @throws Failure (404) when there is no such document, or it was not made in this format */
    public SignedLinks.Link link(WorkspaceId workspace, Ulid id, String format) {
        find(workspace, id);
        var file = files(workspace, id).stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("file of this document"));
        return links.to(workspace, file.file(), SignedLinks.LONGEST);
    }

    /** Its files and the links to them go too. */
    public void remove(WorkspaceId workspace, Ulid id) {
        transactions.in(workspace, () -> {
            find(workspace, id);
            forgetFiles(workspace, id);
            records.remove(workspace, id);
        });
    }

    /** Writes its files anew, in all its formats. */
    void print(WorkspaceId workspace, Document document, Content content) {
        var typeset = Printing.set(document, content);
        forgetFiles(workspace, document.id());
        for (var id : document.order().formats())
            attach(workspace, document, Map.entry(id, Exports.find(id).bytes(typeset)));
    }

    /** @param file bytes by format */
    public void attach(WorkspaceId workspace, Document document, Map.Entry<String, byte[]> file) {
        var format = Exports.find(file.getKey());
        var kept = files.keep(workspace, document.path() + format.extension(), format.mediaType(), file.getValue());
        records.attach(
                workspace,
                document.id(),
                new DocumentFile(format.id(), kept.id(), kept.path(), kept.mediaType(), kept.size()));
    }

    private void forgetFiles(WorkspaceId workspace, Ulid id) {
        var old = records.files(workspace, id);
        records.detachAll(workspace, id);
        for (var file : old) files.forget(workspace, file.file());
    }

    private Document change(
            WorkspaceId workspace, Ulid id, java.util.function.Function<Instant, UnaryOperator<Document>> change) {
        return transactions.in(workspace, () -> {
            var document = records.hold(workspace, id).orElseThrow(() -> Failure.notFound("document"));
            var changed = change.apply(now()).apply(document);
            records.change(workspace, changed);
            return changed;
        });
    }

    private static Document with(
            Document d, @Nullable Integer rating, boolean kept, @Nullable Instant approvedAt, Instant now) {
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
                rating,
                kept,
                d.approvedAt() == null ? approvedAt : d.approvedAt(),
                d.revision() + 1,
                d.createdAt(),
                now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
