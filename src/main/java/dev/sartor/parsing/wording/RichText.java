package dev.sartor.parsing.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Formatted text (HTML or Markdown) as plain words.
 *
 * @param prose what stands in paragraphs, one a line; null when nothing does
 * @param bullets what stands in lists, in order
 */
public record RichText(@Nullable String prose, List<String> bullets) {
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|&(?:[A-Za-z]+|#\\d+);");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·▪‣+]|\\d{1,2}[.)])\\s+(.*)$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^()\\s]+)\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\*(?![\\w*])");

    public RichText {
        bullets = List.copyOf(bullets);
    }

    public static RichText of(@Nullable String text) {
        if (text == null || text.isBlank()) return new RichText(null, List.of());
        var prose = new ArrayList<String>();
        var bullets = new ArrayList<String>();
        if (TAG.matcher(text).find()) html(text, prose, bullets);
        else lines(text, prose, bullets);
        return new RichText(prose.isEmpty() ? null : String.join("\n", prose), bullets);
    }

    /** One line of words without Markdown's signs or HTML's tags. */
    public static @Nullable String plain(@Nullable String text) {
        if (text == null) return null;
        var words = TAG.matcher(text).find() ? Jsoup.parse(text).text() : text;
        return unmarked(words).strip();
    }

    /** Where the first link of a Markdown text points. */
    public static @Nullable String link(@Nullable String text) {
        if (text == null) return null;
        var link = LINK.matcher(text);
        return link.find() ? link.group(2) : null;
    }

    private static void lines(String text, List<String> prose, List<String> bullets) {
        for (var line : text.split("\\R")) {
            var bullet = BULLET.matcher(line);
            var words = unmarked(bullet.matches() ? bullet.group(1) : line).strip();
            if (!words.isEmpty()) (bullet.matches() ? bullets : prose).add(words);
        }
    }

    private static String unmarked(String text) {
        var t = LINK.matcher(text).replaceAll("$1");
        t = STRONG.matcher(t).replaceAll("$2");
        return EMPHASIS.matcher(t).replaceAll("$1");
    }

    private static void html(String text, List<String> prose, List<String> bullets) {
        var body = Jsoup.parse(text.replace("\n", "<br>")).body();
        body.select("script,style").remove();
        var line = new StringBuilder();
        walk(body, line, prose, bullets, false);
        flush(line, prose, bullets, false);
    }

    private static void walk(
            Element element, StringBuilder line, List<String> prose, List<String> bullets, boolean item) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) line.append(words.getWholeText());
            if (!(node instanceof Element child)) continue;
            boolean li = child.normalName().equals("li");
            boolean breaks = child.isBlock() || child.normalName().equals("br");
            boolean wraps = item && child.normalName().equals("p");
            if (breaks && !wraps) flush(line, prose, bullets, item);
            walk(child, line, prose, bullets, item || li);
            if (breaks && !wraps) flush(line, prose, bullets, item || li);
        }
    }

    private static void flush(StringBuilder line, List<String> prose, List<String> bullets, boolean item) {
        var words =
                line.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (words.isEmpty()) return;
        if (item) bullets.add(words);
        else lines(words, prose, bullets);
    }
}
