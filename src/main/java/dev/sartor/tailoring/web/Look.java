package dev.sartor.tailoring.web;

import dev.sartor.kernel.BadInput;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How pages are to look, as a request says it.
 *
 * @param template an id; classic when nothing is said
 * @param tokens of the template, set anew ("accent" to "#0a5")
 * @param paper a4 or letter
 */
record Look(
        @Nullable String template,
        @Nullable Map<String, String> tokens,
        @Nullable String paper) {
    static final Look PLAIN = new Look(null, null, null);

    /** @throws BadInput when there is no such template or token */
    Template design() {
        var id = Objects.requireNonNullElse(template, "classic");
        if (!Templates.all().contains(id)) Templates.find(id.replace('/', ' '));
        var set = Objects.requireNonNullElse(tokens, Map.<String, String>of());
        return Templates.wanted(
                id,
                set.entrySet().stream()
                        .map(token -> token.getKey() + "=" + token.getValue())
                        .sorted()
                        .toList());
    }

    @Nullable
    Paper sheet() {
        return paper == null ? null : Paper.of(paper);
    }

    static Look of(@Nullable Look asked) {
        return asked == null ? PLAIN : asked;
    }
}
