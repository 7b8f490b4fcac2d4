package dev.sartor.postings.around;

import dev.sartor.model.posting.Around;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a posting says around the work. */
public final class AroundReader {
    /** Bounded as addresses are (RFC 5321), and tried once a word, so that a text of one endless word costs no more than others. */
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

    private static final Pattern PHONE = Pattern.compile(
            "(?i)(?:tel|phone|telefon|téléphone|tél|teléfono|call)\\D{0,12}?(\\+?[\\d(][\\d ()/.-]{6,20}\\d)");
    private static final int MOST = 12;
    private static final int LONGEST = 200;

    private final Closing closing;
    private final Employers employers;

    /** @param country where the work is; null when not known */
    public AroundReader(String language, Wording wording, @Nullable String country) {
        closing = new Closing(language, wording, country);
        employers = new Employers(language, wording);
    }

    /** @param setAside what was taken out of the text before */
    public Around read(Page page, List<String> setAside) {
        return new Around(
                closing.in(page.text()).orElse(null),
                contact(page.text()),
                benefits(page),
                employers.read(page),
                setAside);
    }

    private static List<String> contact(String text) {
        var mails = MAIL.matcher(text).results().map(found -> found.group().replaceAll("\\.$", ""));
        var phones = PHONE.matcher(text).results().map(found -> found.group(1).strip());
        return Stream.concat(mails, phones).distinct().limit(MOST).toList();
    }

    private static List<String> benefits(Page page) {
        return page.sentences().stream()
                .filter(each -> each.kind() == SectionKind.BENEFITS)
                .map(Sentence::text)
                .map(String::strip)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
