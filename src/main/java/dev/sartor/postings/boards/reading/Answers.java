package dev.sartor.postings.boards.reading;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.PlainJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Tells pages, JSON and feeds apart and finds the postings in them. */
public final class Answers {
    private Answers() {}

    public static boolean recognises(byte[] bytes) {
        var head = head(bytes);
        return head.startsWith("{")
                || head.startsWith("[{")
                || head.startsWith("[\n")
                || head.startsWith("[ ")
                || isMarkup(head);
    }

    /** @throws BadInput when it is broken JSON; nothing when it holds no posting */
    public static List<Posted> read(byte[] bytes) {
        var head = head(bytes);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (head.startsWith("{") || head.startsWith("["))
            return new JobObjects().find(PlainJson.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        if (head.startsWith("<?xml") && !head.contains("<html") || head.startsWith("<workzag"))
            return Feeds.read(Jsoup.parse(text, "", Parser.xmlParser()));
        return HtmlPages.read(Jsoup.parse(text));
    }

    private static boolean isMarkup(String head) {
        return head.startsWith("<")
                && (head.contains("<html")
                        || head.startsWith("<!doctype html")
                        || head.startsWith("<?xml")
                        || head.contains("<body")
                        || head.contains("<div")
                        || head.startsWith("<workzag"));
    }

    private static String head(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(2048, bytes.length), StandardCharsets.UTF_8).stripLeading();
        return (head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head).toLowerCase(Locale.ROOT);
    }
}
