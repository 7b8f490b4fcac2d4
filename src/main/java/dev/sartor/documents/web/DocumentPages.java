package dev.sartor.documents.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.Sortable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was made, to look at. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentPages {
    private final Library library;
    private final JsonMapper json;

    DocumentPages(Library library, JsonMapper json) {
        this.library = library;
        this.json = json;
    }

    /** A document's other versions; the newest first. */
    record Versions(List<DocumentView> data) {}

    @GetMapping
    Paged<DocumentView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String jobId,
            @RequestParam(required = false) @Nullable String kind,
            @Sortable("createdAt") PageAsked asked) {
        if (jobId != null && !Ulid.isValid(jobId)) throw Failure.invalid("jobId", "is no id");
        var job = jobId == null ? null : Ulid.from(jobId);
        return library.list(actor.workspace(), job, kind == null ? null : kind(kind), asked)
                .map(DocumentView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<WholeDocument> one(Actor actor, @PathVariable String id) {
        var known = known(id);
        var workspace = actor.workspace();
        var document = library.find(workspace, known);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(document.revision()))
                .body(WholeDocument.of(
                        document,
                        library.content(workspace, known),
                        library.files(workspace, known),
                        library.edits(workspace, known)));
    }

    /** What was asked, matched, refused, left out and read back when it was made. */
    @GetMapping("/{id}/report")
    JsonNode report(Actor actor, @PathVariable String id) {
        return json.readTree(library.content(actor.workspace(), known(id)).report());
    }

    @GetMapping("/{id}/versions")
    Versions versions(Actor actor, @PathVariable String id) {
        return new Versions(library.versions(actor.workspace(), known(id)).stream()
                .map(DocumentView::of)
                .toList());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable String id) {
        library.remove(actor.workspace(), known(id));
        return ResponseEntity.noContent().build();
    }

    static Ulid known(String id) {
        if (!Ulid.isValid(id)) throw Failure.notFound("document");
        return Ulid.from(id);
    }

    private static DocumentKind kind(String id) {
        for (var kind : DocumentKind.values()) if (kind.id().equals(id)) return kind;
        throw Failure.invalid("kind", "must be cv or cover-letter");
    }
}
