package dev.sartor.documents.web;

import static dev.sartor.documents.web.DocumentPages.known;

import dev.sartor.documents.Document;
import dev.sartor.documents.Editing;
import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Role;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.Needs;
import dev.sartor.platform.WithoutIdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do with a document. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
class DocumentDesk {
    private final Library library;
    private final Editing editing;

    DocumentDesk(Library library, Editing editing) {
        this.library = library;
        this.editing = editing;
    }

    /** A line in its place, saying something else. */
    record LineSaid(String field, String text) {}

    /** From 1 to 10. */
    record Rated(int rating) {}

    /** Whether it outlives its 90 days. */
    record ToKeep(boolean kept) {}

    /** What the copy is called. */
    record Named(String name) {}

    /** What the facts do not support is refused with the gate's reasons, and their own words are offered. */
    @PutMapping("/lines")
    ResponseEntity<DocumentView> line(Actor actor, @PathVariable String id, IfMatch seen, @RequestBody LineSaid said) {
        return shown(editing.line(actor, known(id), said.field(), said.text(), seen::holds));
    }

    @Needs(Role.REVIEWER)
    @WithoutIdempotencyKey
    @PostMapping("/approve")
    ResponseEntity<DocumentView> approve(Actor actor, @PathVariable String id) {
        return shown(library.approve(actor.workspace(), known(id)));
    }

    @PutMapping("/rating")
    ResponseEntity<DocumentView> rate(Actor actor, @PathVariable String id, @RequestBody Rated rated) {
        return shown(library.rate(actor.workspace(), known(id), rated.rating()));
    }

    @PutMapping("/keep")
    ResponseEntity<DocumentView> keep(Actor actor, @PathVariable String id, @RequestBody ToKeep keep) {
        return shown(library.keep(actor.workspace(), known(id), keep.kept()));
    }

    @PostMapping("/variant")
    ResponseEntity<DocumentView> variant(Actor actor, @PathVariable String id, @RequestBody Named named) {
        var copy = library.variant(actor.workspace(), known(id), named.name());
        return ResponseEntity.created(java.net.URI.create("/api/v1/documents/" + copy.id()))
                .eTag(IfMatch.tag(copy.revision()))
                .body(DocumentView.of(copy));
    }

    private static ResponseEntity<DocumentView> shown(Document document) {
        return ResponseEntity.ok().eTag(IfMatch.tag(document.revision())).body(DocumentView.of(document));
    }
}
