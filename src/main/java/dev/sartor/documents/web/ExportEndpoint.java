package dev.sartor.documents.web;

import static dev.sartor.documents.web.DocumentPages.known;

import dev.sartor.documents.Library;
import dev.sartor.kernel.Actor;
import dev.sartor.platform.Audited;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Links to a document's files. */
@RestController
class ExportEndpoint {
    private final Library library;
    private final Features features;

    ExportEndpoint(Library library, Features features) {
        this.features = features;
        this.library = library;
    }

    /** Whoever has it may read the file until then, or until the document is gone. */
    record LinkView(String url, Instant expiresAt) {}

    @Audited
    @GetMapping("/api/v1/export/{id}")
    LinkView link(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "pdf") String format) {
        switch (format) {
            case "pdf" -> features.needs(Feature.EXPORT_PDF, actor.workspace());
            case "docx" -> features.needs(Feature.EXPORT_DOCX, actor.workspace());
            default -> {}
        }
        var link = library.link(actor.workspace(), known(id), format);
        return new LinkView(link.path(), link.expiresAt());
    }
}
