package dev.sartor.postings.boards.reading;

import dev.sartor.postings.around.ToMachines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Words of a page that people do not see: cut out, and told where they were meant to be read by somebody else. */
final class Hidden {
    /** Folded away; sites do that with menus and with what opens on a click. */
    private static final Pattern FOLDED = Pattern.compile("display:none|visibility:hidden|visibility:collapse");

    /** There, and made so that nobody sees it; no site needs that for words of its own. */
    private static final Pattern DISGUISED = Pattern.compile("font-size:(?:0|0?\\.\\d+|1)(?:px|pt|em|rem|%)?(?:;|$)"
            + "|opacity:0(?:\\.0\\d*)?(?:;|$)"
            + "|(?:left|top|text-indent):-\\d{3,}"
            + "|(?:^|;)color:(?:#fff(?:fff)?|white|transparent|rgba\\(\\d+,\\d+,\\d+,0\\)|rgb\\(255,255,255\\))(?:;|$)"
            + "|clip:rect\\(0|clip-path:inset\\((?:50|100)%"
            + "|(?:height|width|max-height):0(?:px)?(?:;|$)");

    private static final Pattern OWN_GROUND = Pattern.compile("background(?:-color)?:(?!#fff|white|transparent|none)");
    private static final int FEW_WORDS = 4;
    private static final int LONGEST = 300;

    private Hidden() {}

    /** Of markup. */
    static List<String> in(String html) {
        return html.contains("<") ? cut(Jsoup.parse(html).body()) : List.of();
    }

    /** Takes them out.
     * @return what a person should be told of, a text each */
    static List<String> cut(Element body) {
        var told = new LinkedHashSet<String>();
        for (var element : new ArrayList<>(body.select("[style]"))) {
            var style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+|!important", "");
            boolean disguised = DISGUISED.matcher(style).find()
                    && !OWN_GROUND.matcher(style).find();
            if (!disguised && !FOLDED.matcher(style).find()) continue;
            if (disguised || speaksToMachines(element)) tell(element, told);
            element.remove();
        }
        for (var element : body.select("[hidden],[aria-hidden=true]"))
            if (speaksToMachines(element)) tell(element, told);
        return List.copyOf(told);
    }

    private static boolean speaksToMachines(Element element) {
        return !ToMachines.in(element.text()).words().isEmpty();
    }

    private static void tell(Element element, Set<String> told) {
        var words = element.text().strip();
        if (words.split("\\s+").length < FEW_WORDS) return;
        told.add(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
    }
}
