package dev.sartor.exports.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.formats.Awkward;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WebPageTest {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    private static String page(Draft draft) {
        return WebPage.of(Typesetter.set(draft, Templates.find("modern"), Paper.A4));
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void everyLineIsThereInItsWordsHoweverAwkward() {
        for (var draft : new Draft[] {Drafts.cv("marisol"), Drafts.letter("marisol-letter"), Awkward.cv()})
            for (var line : Lines.of(draft))
                assertThat(words(page(draft))).contains(line.text().strip().replaceAll("\\s+", " "));
    }

    @Test
    void noWordBecomesAnElementAnAttributeOrAScript() {
        var page = page(Awkward.cv());
        assertThat(page).doesNotContain("<script>", "href=\"javascript:");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void thePersonIsThereAsData() {
        var data = DATA.matcher(page(Drafts.cv("marisol")));
        assertThat(data.find()).isTrue();
        var person = new JsonMapper().readTree(data.group(1));
        assertThat(person.path("@type").asString()).isEqualTo("Person");
        assertThat(person.path("name").asString()).startsWith("Marisol Okonjo");
        assertThat(person.path("email").asString()).contains("@");
    }

    @Test
    void theNamesOfTheMicroformatAreThere() {
        assertThat(page(Drafts.cv("marisol")))
                .contains(
                        "class=\"h-resume\"",
                        "class=\"p-contact h-card\"",
                        "class=\"u-email\"",
                        "p-experience h-event",
                        "class=\"p-skill\"");
    }

    @Test
    void everyColourCanBeReadByDayAndByNight() {
        for (var id : Templates.all()) {
            var css = Sheet.of(Templates.find(id), Paper.A4);
            for (var root : Pattern.compile("--paper:(#\\w+);--ink:(#\\w+);--muted:(#\\w+);--accent:(#\\w+)")
                    .matcher(css)
                    .results()
                    .toList())
                for (int ink = 2; ink <= 4; ink++)
                    assertThat(Colours.contrast(rgb(root.group(ink)), rgb(root.group(1))))
                            .as(id)
                            .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static int rgb(String css) {
        return Integer.parseInt(css.substring(1), 16);
    }
}
