package dev.sartor.exports.formats.html;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.rendering.photos.Photo;
import dev.sartor.rendering.typeset.Typeset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document as a web page: no script runs, nothing is loaded. */
final class WebPage {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur", "yi");
    private final Typeset typeset;
    private final Markup out = new Markup();

    private WebPage(Typeset typeset) {
        this.typeset = typeset;
    }

    /** @return ends with a newline */
    static String of(Typeset typeset) {
        return new WebPage(typeset).page();
    }

    private String page() {
        var language = typeset.language();
        boolean leftwards =
                RIGHT_TO_LEFT.contains(language.replaceAll("-.*", "").toLowerCase(Locale.ROOT));
        out.raw("<!doctype html>\n<html lang=\"").text(language).raw(leftwards ? "\" dir=\"rtl\">\n" : "\">\n");
        out.raw("<head>\n<meta charset=\"utf-8\">\n<title>").text(typeset.title());
        out.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'");
        out.raw(portrait() == null ? "\">" : "; img-src data:\">");
        out.raw("\n<style>\n").raw(Sheet.of(typeset.setting(), typeset.paper())).raw("</style>\n");
        out.raw("<script type=\"application/ld+json\">").raw(PersonJson.of(typeset.draft()));
        out.raw("</script>\n</head>\n<body>\n");
        switch (typeset.draft()) {
            case Draft.Cv cv -> {
                out.raw("<main class=\"h-resume\">\n");
                head(cv.head());
                cv.sections().forEach(section -> new SectionHtml(out).add(section));
            }
            case Draft.Letter letter -> letter(letter);
        }
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }

    /** Letters show none. */
    private @Nullable Photo portrait() {
        return typeset.draft() instanceof Draft.Cv ? typeset.setting().head().portrait() : null;
    }

    private void head(Head head) {
        out.raw("<header class=\"p-contact h-card\">\n");
        var portrait = portrait();
        if (portrait != null)
            out.raw("<img class=\"u-photo\" alt=\"")
                    .text(head.name().text())
                    .raw("\" src=\"data:image/jpeg;base64,")
                    .raw(Base64.getEncoder().encodeToString(portrait.jpeg()))
                    .raw("\">\n");
        out.element("h1", "p-name", head.name());
        out.element("p", "p-job-title headline", head.headline()).raw("\n<ul class=\"contacts\">\n");
        for (var contact : head.contacts()) {
            var css = switch (contact.kind()) {
                case EMAIL -> "u-email";
                case PHONE -> "p-tel";
                case PLACE -> "p-adr";
                case LINK -> "u-url";
            };
            out.raw("<li>").link(css, contact.text(), contact.uri()).raw("</li>\n");
        }
        out.raw("</ul>\n</header>\n");
    }

    private void letter(Draft.Letter letter) {
        boolean right = typeset.setting().letter().date() == dev.sartor.rendering.template.Template.Align.RIGHT;
        out.raw("<main class=\"letter\">\n");
        head(letter.head());
        if (!right) out.element("p", "date", letter.date());
        if (!letter.recipient().isEmpty()) {
            out.raw("<address>");
            for (var line : letter.recipient()) out.text(line.text()).raw("<br>");
            out.raw("</address>\n");
        }
        if (right) out.element("p", "date", letter.date());
        out.element("h2", "subject", letter.subject()).raw("\n");
        out.element("p", "", letter.salutation()).raw("\n");
        for (var sentences : letter.paragraphs()) paragraph(sentences);
        out.element("p", "closing", letter.closing()).raw("\n");
        out.element("p", "signature", letter.signature()).raw("\n");
    }

    private void paragraph(List<Line> sentences) {
        if (sentences.isEmpty()) return;
        out.raw("<p>");
        for (int i = 0; i < sentences.size(); i++)
            out.raw(i == 0 ? "" : " ").text(sentences.get(i).text());
        out.raw("</p>\n");
    }
}
