package dev.sartor.documents.web;

import dev.sartor.documents.DocumentKind;
import dev.sartor.kernel.Actor;
import dev.sartor.platform.Limited;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has a CV or a letter made for a job. */
@RestController
@Limited(Limited.To.GENERATIONS)
@RequestMapping("/api/v1/generate")
class GenerateEndpoint {
    private final Generating generating;

    GenerateEndpoint(Generating generating) {
        this.generating = generating;
    }

    /** Where to look how far it is. */
    record Accepted(String taskId, String status) {}

    @PostMapping("/cv")
    ResponseEntity<Accepted> cv(Actor actor, @RequestBody GenerationAsked asked) {
        boolean both = Boolean.TRUE.equals(asked.coverLetter());
        return accepted(
                actor, both ? List.of(DocumentKind.CV, DocumentKind.COVER_LETTER) : List.of(DocumentKind.CV), asked);
    }

    @PostMapping("/cover-letter")
    ResponseEntity<Accepted> letter(Actor actor, @RequestBody GenerationAsked asked) {
        return accepted(actor, List.of(DocumentKind.COVER_LETTER), asked);
    }

    private ResponseEntity<Accepted> accepted(Actor actor, List<DocumentKind> kinds, GenerationAsked asked) {
        var task = generating.ask(actor, kinds, asked).toString();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/tasks/" + task))
                .body(new Accepted(task, "pending"));
    }
}
