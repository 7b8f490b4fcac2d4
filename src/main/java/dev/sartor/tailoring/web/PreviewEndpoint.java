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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Pages to look at, as fast as one types. */
@Open
@WithoutIdempotencyKey
@RestController
class PreviewEndpoint {
    /** A title stands among the first so many bytes. */
    private static final int HEAD = 4_000;

    /**
     * What to set.
     *
     * @param resume a whole résumé; or {@code draft}
     * @param pages so many at most
     * @param firstOnly draws the first page alone, as for a thumbnail
     * @param photo draws a grey picture where the template has a place for a photo: the browser, which has the photo, puts it
     *     there, so that it need not travel with every preview
     * @param have digests of pages that the asker has; they are not sent again
     */
    record Preview(
            @Nullable JsonNode resume,
            @Nullable JsonNode draft,
            @Nullable Look look,
            @Nullable Integer pages,
            @Nullable String language,
            @Nullable Boolean firstOnly,
            @Nullable Boolean photo,
            @Nullable Set<String> have) {}

    /**
     * The pages.
     *
     * @param width of a page, in points; so is the height
     * @param count of all pages, drawn or not
     * @param pages as SVG; an empty text for a page that the asker has
     * @param digests what each page is known by: the same digest, the same page
     * @param lines where each line stands
     */
    record Pages(
            double width,
            double height,
            int count,
            List<String> pages,
            List<String> digests,
            List<Placed> lines,
            List<String> findings) {}

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
        var digests = new ArrayList<String>();
        var have = Objects.requireNonNullElse(asked.have(), Set.<String>of());
        for (int i = 0; i < (first ? 1 : count); i++) {
            var page = svg(typeset, i);
            var digest = DigestUtils.md5DigestAsHex(page);
            digests.add(digest);
            pages.add(have.contains(digest) ? "" : new String(page, StandardCharsets.UTF_8));
        }
        var findings = typeset.findings().stream().map(Finding::message).toList();
        var paper = typeset.paper();
        return new Pages(
                paper.width(), paper.height(), count, pages, digests, first ? List.of() : Places.of(typeset), findings);
    }

    private static Draft draft(Preview asked) {
        if (asked.draft() != null && !asked.draft().isNull()) return Given.draft(asked.draft());
        if (asked.resume() == null) throw Failure.invalid("resume", "send a résumé, or a draft");
        return Sheets.whole(Given.resume(asked.resume()), asked.language());
    }

    private static byte[] svg(Typeset typeset, int page) {
        var out = new ByteArrayOutputStream(1 << 18);
        try {
            Exports.page("svg").write(typeset, page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return untitled(out.toByteArray());
    }

    /** The title is the same on all pages: while it is typed, each would be another picture. */
    private static byte[] untitled(byte[] svg) {
        var head = new String(svg, 0, Math.min(svg.length, HEAD), StandardCharsets.ISO_8859_1);
        int from = head.indexOf("<title>");
        int to = head.indexOf("</title>", from);
        if (from < 0 || to < 0) return svg;
        int end = to + "</title>".length();
        var out = Arrays.copyOf(svg, svg.length - (end - from));
        System.arraycopy(svg, end, out, from, svg.length - end);
        return out;
    }
}
