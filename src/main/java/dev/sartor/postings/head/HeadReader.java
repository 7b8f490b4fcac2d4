package dev.sartor.postings.head;

import dev.sartor.postings.layout.Page;
import dev.sartor.postings.pay.Pay;
import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, employer and place from labels, from the first lines and from what the first sentences say. */
public final class HeadReader {
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+|\\s+@\\s+");
    private static final Pattern TAIL = Pattern.compile("\\s*[,|·–—]\\s*|\\s+-\\s+|\\s+(?=(?:in|en|à|auf)\\s)");
    /** What an employer is, behind its name: "(a charity for children)". */
    private static final Pattern KIND = Pattern.compile("\\s*\\((?=\\p{Ll})[^)]*\\s[^)]*\\)$");

    private static final Pattern AT = Pattern.compile("(?iu)\\s+(?:at|bei|bei der|beim|chez|@)\\s+(?=\\p{Lu})");

    private final Page page;
    private final Wording wording;
    private final Titles titles;
    private final Terms terms;
    private final Labels labels;
    private final Whereabouts whereabouts;
    private @Nullable String title;
    private @Nullable String company;
    private @Nullable String location;

    private HeadReader(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
        titles = new Titles(wording);
        terms = new Terms(wording);
        labels = new Labels(page, wording);
        whereabouts = new Whereabouts(wording, terms);
    }

    public static Head read(Page page, Wording wording) {
        return new HeadReader(page, wording).head();
    }

    private Head head() {
        title = labels.find("title").filter(titles::role).orElse(null);
        location = labels.find("location").map(whereabouts::clean).orElse(null);
        labels.find("company").map(whereabouts::read).ifPresent(read -> {
            company = read.rest();
            if (location == null) location = read.location();
        });
        int line = title == null ? titles.line(page.head()) : -1;
        if (line >= 0) title = page.head().get(line).text();
        if (title != null) titles.hiring(title).ifPresent(this::hiring);
        var told = new Companies(wording).find(page);
        lines(line, told);
        if (company == null) company = told.orElse(null);
        if (title != null) split();
        if (title == null || !titles.role(title)) title = titles.inProse(page).orElse(title);
        if (location == null) location = whereabouts.inProse(page).orElse(null);
        var country =
                location == null ? null : Places.standard().country(location).orElse(null);
        return new Head(title == null ? null : titles.clean(withoutTerms(title)), company, location, country);
    }

    private void hiring(Titles.Hiring said) {
        title = said.title();
        if (company == null) company = said.company();
    }

    /** Without the contract at its end: "Nurse, part-time", "Pflegekraft in Teilzeit". */
    private String withoutTerms(String whole) {
        for (var tail = TAIL.matcher(whole); tail.find(); )
            if (terms.only(whole.substring(tail.end())))
                return whole.substring(0, tail.start()).strip();
        return whole;
    }

    /** The head's other lines: employer, place, or neither. */
    private void lines(int titleLine, Optional<String> told) {
        var names = new ArrayList<String>();
        for (var piece : Piece.of(page.head())) {
            if (piece.line() == titleLine) continue;
            piece(piece.text(), names);
        }
        if (titleLine >= 0 && names.isEmpty()) marked(page.head().get(titleLine).text(), names);
        if (company == null)
            company = names.stream()
                    .filter(name -> told.map(name::contains).orElse(false))
                    .findFirst()
                    .map(name -> told.filter(known -> name.length() > known.length() + 30)
                            .orElse(name))
                    .or(() -> names.stream()
                            .filter(name -> name.split("\\s+").length <= 7)
                            .findFirst())
                    .orElse(null);
    }

    private void piece(String text, List<String> names) {
        if (Labels.labelled(text) || Pay.looksLikeMoney(text) || terms.only(text)) return;
        var place = whereabouts.read(text);
        if (place.location() != null && location == null) location = place.location();
        if (place.rest() != null) names.add(KIND.matcher(place.rest()).replaceFirst(""));
    }

    /** "Title | Company | Place" in one line. */
    private void marked(String text, List<String> names) {
        var parts = text.split("\\s+[|·•]\\s+");
        if (parts.length < 2) return;
        title = parts[0];
        for (int i = 1; i < parts.length; i++) piece(parts[i], names);
    }

    /** "Title — Company", "Title at Company", where no other line names the employer; a place behind the title. */
    private void split() {
        var whole = title == null ? "" : title;
        var at = AT.split(whole, 2);
        if (at.length == 2 && titles.role(at[0])) {
            title = at[0];
            rest(at[1]);
            return;
        }
        var parts = DASH.split(whole);
        if (parts.length < 2) {
            bracket(whole);
            return;
        }
        for (int i = 1; i < parts.length; i++) {
            var read = whereabouts.read(parts[i]);
            boolean place = read.location() != null && read.rest() == null;
            boolean employer = company == null && employerLike(parts[i]) && titles.role(parts[0]);
            if (!place && !employer && !parts[i].equalsIgnoreCase(company)) continue;
            title = whole.substring(0, whole.indexOf(parts[i])).replaceAll("[\\s–—@-]+$", "");
            for (int j = i; j < parts.length; j++) if (!parts[j].equalsIgnoreCase(company)) rest(parts[j]);
            return;
        }
    }

    private boolean employerLike(String text) {
        return Character.isUpperCase(text.charAt(0)) && !titles.role(text) && !terms.only(text);
    }

    private void rest(String text) {
        var place = whereabouts.read(text);
        if (location == null) location = place.location();
        var name = place.rest();
        if (company == null && name != null && employerLike(name)) company = name;
    }

    private void bracket(String whole) {
        int open = whole.lastIndexOf('(');
        if (open < 0 || !whole.endsWith(")")) return;
        var inside = whole.substring(open + 1, whole.length() - 1);
        boolean place = Places.standard().leading(inside).isPresent();
        if (!place && !terms.only(inside)) return;
        title = whole.substring(0, open).strip();
        if (place && location == null) location = whereabouts.clean(inside);
    }
}
