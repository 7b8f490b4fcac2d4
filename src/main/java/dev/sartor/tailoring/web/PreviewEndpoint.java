package dev.sartor.tailoring.web;

import dev.sartor.exports.Exports;
import dev.sartor.kernel.Failure;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Finding;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.rendering.photos.Photos;
import dev.sartor.rendering.typeset.Typeset;
import dev.sartor.tailoring.places.Placed;
import dev.sartor.tailoring.places.Places;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Pages to look at, as fast as one types. */
@Open
@WithoutIdempotencyKey
@RestController
class PreviewEndpoint {
    /**
     * What to set.
     *
     * @param resume a whole résumé; or {@code draft}
     * @param pages so many at most
     * @param firstOnly draws the first page alone, as for a thumbnail
     * @param photo draws a grey picture where the template has a place for a photo: the browser, which has the photo, puts it
     *     there, so that it need not travel with every preview
     */
    record Preview(
            @Nullable JsonNode resume,
            @Nullable JsonNode draft,
            @Nullable Look look,
            @Nullable Integer pages,
            @Nullable String language,
            @Nullable Boolean firstOnly,
            @Nullable Boolean photo) {}

    /**
     * The pages.
     *
     * @param width of a page, in points; so is the height
     * @param count of all pages, drawn or not
     * @param lines where each line stands
     */
    record Pages(
            double width, double height, int count, List<String> pages, List<Placed> lines, List<String> findings) {}

    @Operation(summary = "Sets a résumé or a draft on pages and gives them as SVG, with the place of every line")
    @PostMapping("/api/v1/previews")
    Pages preview(@RequestBody Preview asked) {
        var design = Look.of(asked.look()).design();
        if (Boolean.TRUE.equals(asked.photo()) && design.takesPhoto()) design = design.pictured(Photos.ofNobody());
        var typeset =
                Sheets.set(draft(asked), null, asked.look(), design, Objects.requireNonNullElse(asked.pages(), 0));
        int count = typeset.pages().size();
        boolean first = Objects.requireNonNullElse(asked.firstOnly(), false);
        var pages = new ArrayList<String>();
        for (int i = 0; i < (first ? 1 : count); i++) pages.add(svg(typeset, i));
        var findings = typeset.findings().stream().map(Finding::message).toList();
        var paper = typeset.paper();
        return new Pages(paper.width(), paper.height(), count, pages, first ? List.of() : Places.of(typeset), findings);
    }

    private static Draft draft(Preview asked) {
        if (asked.draft() != null && !asked.draft().isNull()) return Given.draft(asked.draft());
        if (asked.resume() == null) throw Failure.invalid("resume", "send a résumé, or a draft");
        return Sheets.whole(Given.resume(asked.resume()), asked.language());
    }

    private static String svg(Typeset typeset, int page) {
        var out = new ByteArrayOutputStream();
        try {
            Exports.page("svg").write(typeset, page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
