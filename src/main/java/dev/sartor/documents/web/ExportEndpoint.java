package dev.sartor.documents.web;

import static dev.sartor.documents.web.DocumentPages.known;

import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Links to a document's files. */
@RestController
class ExportEndpoint {
    private final Library library;

    ExportEndpoint(Library library) {
        this.library = library;
    }

    /** Whoever has it may read the file until then, or until the document is gone. */
    record LinkView(String url, Instant expiresAt) {}

    @GetMapping("/api/v1/export/{id}")
    LinkView link(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "pdf") String format) {
        var link = library.link(actor.workspace(), known(id), format);
        return new LinkView(link.path(), link.expiresAt());
    }
}
