package dev.sartor.documents.web;

import static dev.sartor.documents.web.DocumentPages.known;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.Comparison;
import dev.sartor.documents.Library;
import dev.sartor.documents.Printing;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two documents beside each other. */
@RestController
class CompareEndpoint {
    private final Library library;

    CompareEndpoint(Library library) {
        this.library = library;
    }

    /** Pages of both as SVG, when pictures were asked for. */
    record Pictures(List<String> before, List<String> after) {}

    /** What changed from the first to the other. */
    record Compared(
            List<Comparison.Difference> differences,
            int sameLines,
            @Nullable Pictures pictures) {}

    /** @param with the other document */
    @GetMapping("/api/v1/documents/{id}/compare")
    Compared compare(
            Actor actor,
            @PathVariable String id,
            @RequestParam String with,
            @RequestParam(defaultValue = "false") boolean pictures) {
        var workspace = actor.workspace();
        var before = known(id);
        var after = known(with);
        var first = library.find(workspace, before);
        if (first.kind() != library.find(workspace, after).kind())
            throw Failure.invalid("with", "names a document of another kind");
        var texts = Comparison.of(
                library.content(workspace, before).draft(),
                library.content(workspace, after).draft());
        var seen = pictures ? new Pictures(pages(workspace, before), pages(workspace, after)) : null;
        return new Compared(texts.differences(), texts.same(), seen);
    }

    private List<String> pages(WorkspaceId workspace, Ulid id) {
        return Printing.pictures(Printing.set(library.find(workspace, id), library.content(workspace, id)));
    }
}
