package dev.sartor.rendering.typeset;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Finding;
import dev.sartor.rendering.template.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document set on pages.
 *
 * @param tags the structure tree; the first is the document, every other comes after its parent
 * @param findings what a person should know about the setting: characters no font has, sizes shrunk
 * @param shownJson the résumé exactly as shown, as JSON Resume, for the file to carry; null when there is none
 * @param setting the template as it was set, sizes and spaces drawn in where that saved a page
 */
public record Typeset(
        Draft draft,
        String template,
        int templateVersion,
        Paper paper,
        List<Page> pages,
        List<Tag> tags,
        List<Bookmark> bookmarks,
        List<Finding> findings,
        @Nullable String shownJson,
        Template setting) {
    public Typeset {
        pages = List.copyOf(pages);
        tags = List.copyOf(tags);
        bookmarks = List.copyOf(bookmarks);
        findings = List.copyOf(findings);
    }

    /** BCP 47. */
    public String language() {
        return draft.language();
    }

    public String title() {
        return draft.title();
    }
}
