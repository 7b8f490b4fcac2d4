package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.Content;
import dev.sartor.documents.Document;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.DocumentRecords;
import dev.sartor.documents.Generation;
import dev.sartor.documents.Library;
import dev.sartor.documents.Order;
import dev.sartor.exports.Exports;
import dev.sartor.generation.panel.Review;
import dev.sartor.kernel.Ulids;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.Report;
import dev.sartor.model.resume.Resume;
import dev.sartor.tailoring.Papers;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.report.json.ReportJson;
import dev.sartor.tasks.TaskContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps what one generation made: a panel's versions first, then the documents that are sent. */
record Keeping(
        DocumentRecords records,
        Library library,
        Ulids ulids,
        Clock clock,
        TaskContext context,
        Generation asked,
        Resume resume,
        JobPosting posting) {
    /** @return what the task's result tells of them */
    List<String> versions(Tailored made) {
        return made.versions().stream()
                .map(each -> told(
                        keep(DocumentKind.CV, each.name(), each.cv(), each.report(), files(each.name(), each.files())),
                        DocumentKind.CV))
                .toList();
    }

    /** The CV, which is the hiring manager's version where a panel read it, or the letter. */
    Ulid last(DocumentKind kind, Tailored made) {
        boolean cv = kind == DocumentKind.CV;
        var variant = cv && !made.versions().isEmpty() ? Review.NAMES.getLast() : "";
        return keep(
                kind,
                variant,
                cv ? made.cv() : made.letter(),
                made.report(),
                files(cv ? "cv" : "letter", made.files()));
    }

    /** As JSON. */
    static String told(Ulid id, DocumentKind kind) {
        return "{\"id\":\"" + id + "\",\"kind\":\"" + kind.id() + "\"}";
    }

    private Ulid keep(DocumentKind kind, String variant, Draft draft, Report report, Map<String, byte[]> files) {
        var workspace = context.workspace();
        var document = document(kind, variant, records.nextVersion(workspace, asked.job(), kind));
        var content = new Content(draft, ResumeJson.write(resume), posting.text(), ReportJson.write(report));
        records.add(workspace, document, content, context.task());
        for (var file : files.entrySet()) library.attach(workspace, document, file);
        return document.id();
    }

    private Document document(DocumentKind kind, String variant, int version) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Document(
                ulids.next(),
                kind,
                variant,
                version,
                asked.job(),
                asked.profile(),
                PostingHash.of(posting.text()),
                Objects.requireNonNullElse(posting.title(), ""),
                Objects.requireNonNullElse(posting.company(), ""),
                order(),
                null,
                false,
                null,
                1,
                now,
                now);
    }

    private Order order() {
        var wanted = asked.order();
        return new Order(
                wanted.template(),
                Objects.requireNonNullElse(wanted.sheet(), Papers.of(posting)).id(),
                wanted.pages(),
                wanted.language(),
                wanted.tone(),
                wanted.date(),
                wanted.formats(),
                wanted.photo(),
                wanted.reviews());
    }

    /** Bytes by format. */
    private Map<String, byte[]> files(String name, Map<String, byte[]> made) {
        var out = new LinkedHashMap<String, byte[]>();
        for (var format : asked.order().formats()) {
            var bytes = made.get(name + "." + Exports.find(format).extension());
            if (bytes != null) out.put(format, bytes);
        }
        return out;
    }
}
