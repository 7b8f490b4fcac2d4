package dev.sartor.parsing.fields;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.contacts.Contacts;
import dev.sartor.parsing.contacts.Places;
import dev.sartor.parsing.dates.Dates;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Lexicon;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the person is and how to reach them. */
public final class Person {
    private static final Set<String> LABELS = labels();
    private static final Set<String> ADDRESSES = Vocabulary.words("label.address");
    /** A number of four to six digits before a town's name, a British code, or a Japanese prefecture with its town. */
    private static final Pattern POSTAL = Pattern.compile(
            "(?:.*\\D)?\\d{4,6} \\p{Lu}\\p{L}+.*|.{3,}\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|.*[都道府県].*[市区町村].*");

    private static final Pattern TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.]+(?:[ -][\\p{L}'’.]+){0,3}, \\p{Lu}[\\p{L}'’.]+(?:[ -][\\p{L}'’.]+){0,3}");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·●⋄∙‧▪]\\s*|\\s{2,}|\\s+[–—-]\\s+");

    /** What {@link #BETWEEN} begins or goes on with, besides blanks. */
    private static final String SIGNS_BETWEEN = "|•·●⋄∙‧▪–—-";

    private final List<Row> rows;
    private final List<Row> top;
    private final Notes notes;
    private final Map<String, Object> basics = new LinkedHashMap<>();
    private final List<Map<String, Object>> profiles = new ArrayList<>();

    private Person(List<Row> rows, List<Row> top, Notes notes) {
        this.rows = rows;
        this.top = top;
        this.notes = notes;
    }

    /**
     * @param top what stands before the first title
     * @param contact what stands under titles of contacts and profiles
     * @param everything all rows, where nothing was found above
     * @param links under pictures rather than words
     */
    public static Map<String, Object> read(
            List<Row> top, List<Row> contact, List<Row> everything, List<String> links, Notes notes) {
        var rows = rows(top, contact);
        var person = new Person(rows, top, notes);
        person.name(top.isEmpty() ? contact.isEmpty() ? everything : contact : top);
        person.email(everything);
        person.phone(everything);
        person.addresses();
        person.accounts();
        person.silent(links);
        person.place();
        person.label(top);
        if (!person.profiles.isEmpty()) person.basics.put("profiles", person.profiles);
        return person.basics;
    }

    private static List<Row> rows(List<Row> top, List<Row> contact) {
        var out = new ArrayList<>(top);
        out.addAll(contact);
        return out;
    }

    /** Whether rows are a form of contacts ("Name", "Phone", "Nationality"), whatever title stands over them. */
    public static boolean isForm(List<Row> rows) {
        long labelled =
                rows.stream().filter(row -> Labels.of(row, LABELS).isPresent()).count();
        return labelled >= 3 && labelled * 2 >= rows.size();
    }

    /** Whether a row says nothing but how to reach the person. */
    public static boolean isContact(Row row) {
        return mayBeAddress(row.text())
                && bits(row).stream()
                        .allMatch(bit -> Contacts.URL.matcher(bit.strip()).matches()
                                || Contacts.EMAIL.matcher(bit.strip()).matches());
    }

    private static boolean mayBeAddress(String text) {
        return text.indexOf('.') >= 0 || text.contains("://");
    }

    private void name(List<Row> where) {
        Naming.in(where).ifPresent(name -> {
            basics.put("name", name.text());
            notes.add("basics.name", name.sure(), name.rule(), name.rows());
        });
    }

    private void email(List<Row> everything) {
        for (var some : List.of(rows, everything))
            for (var row : some) {
                if (basics.containsKey("email")) return;
                var text = row.text();
                var m = Contacts.EMAIL.matcher(text);
                var found = text.indexOf('@') > 0 && m.find() ? m.group() : linked(row, "mailto:");
                if (found == null) continue;
                basics.put("email", found);
                notes.add("basics.email", 0.99, "the form of an e-mail address", List.of(row));
            }
    }

    private static @Nullable String linked(Row row, String scheme) {
        for (var word : row.words())
            if (word.link() != null && word.link().startsWith(scheme)) {
                var target = word.link().substring(scheme.length()).replaceFirst("\\?.*", "");
                if (Contacts.EMAIL.matcher(target).matches()) return target;
            }
        return null;
    }

    private void phone(List<Row> everything) {
        for (var some : List.of(rows, everything.subList(0, Math.min(everything.size(), 30))))
            for (var row : some)
                for (var part : BETWEEN.split(row.text())) {
                    if (basics.containsKey("phone") || part.matches(".*(?i)(?:orcid|\\d{4}-\\d{4}-\\d{4}-).*"))
                        continue;
                    var found = Contacts.phone(part);
                    if (found.isEmpty()
                            || !Dates.in(part).isEmpty()
                                    && Dates.in(part).getFirst().range()) continue;
                    basics.put("phone", found.get());
                    notes.add("basics.phone", 0.95, "the form of a telephone number", List.of(row));
                }
    }

    private void addresses() {
        var seen = new TreeSet<String>();
        for (var row : rows) {
            var text = Contacts.EMAIL.matcher(row.text()).replaceAll(" ");
            var m = Contacts.URL.matcher(text);
            while (m.find()) url(m.group().replaceAll("[.,)]+$", ""), text, row, seen);
            for (var word : row.words())
                if (word.link() != null && word.link().matches("(?i)https?://.*")) linkedTo(word, row, seen);
        }
    }

    private void linkedTo(Word word, Row row, Set<String> seen) {
        var account = Contacts.account(word.link() == null ? "" : word.link());
        if (account.isPresent() || word.text().contains("."))
            url(word.link() == null ? "" : word.link(), row.text(), row, seen);
    }

    /** @param beside what stands there; the site of a mail address in it is none of the person's */
    private void url(String url, String beside, Row row, Set<String> seen) {
        var key = Fold.of(url)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceAll("/$", "");
        if (!seen.add(key)) return;
        var account = Contacts.account(url);
        if (account.isPresent()) profile(account.get().network(), account.get().username(), url, row);
        else if (!basics.containsKey("url") && !Contacts.isNetwork(url) && !beside.contains("@" + key)) {
            basics.put("url", url);
            notes.add("basics.url", 0.9, "the form of a web address", List.of(row));
        } else if (key.contains("/") && top.contains(row) && !Contacts.isNetwork(url)) further(url, row);
    }

    /** An address of one page among the contacts, beside the person's own site: an account somewhere. */
    private void further(String url, Row row) {
        var plain = url.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceAll("/$", "");
        int slash = plain.indexOf('/');
        var user = plain.substring(plain.lastIndexOf('/') + 1);
        if (slash > 0 && !user.isEmpty()) profile(plain.substring(0, slash), user, url, row);
    }

    private void profile(String network, @Nullable String username, @Nullable String url, @Nullable Row row) {
        for (var known : profiles)
            if (network.equals(known.get("network"))) {
                if (url != null) known.putIfAbsent("url", url);
                return;
            }
        var profile = new LinkedHashMap<String, Object>();
        profile.put("network", network);
        if (username != null) profile.put("username", username);
        if (url != null) profile.put("url", url);
        profiles.add(profile);
        if (row == null) return;
        notes.add("basics.profiles[" + (profiles.size() - 1) + "]", 0.9, "an account of a known network", List.of(row));
    }

    /** An icon that leads to an account says as much as its address would. */
    private void silent(List<String> links) {
        for (var link : links) {
            var account = Contacts.account(link).orElse(null);
            if (account == null || account.username().isEmpty()) continue;
            profile(account.network(), account.username(), link, rows.isEmpty() ? null : rows.getFirst());
        }
    }

    /** A network's name with the account beside, behind or below it. */
    private void accounts() {
        for (int r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            for (var cell : row.cells()) {
                var text = cell.text();
                int colon = text.indexOf(':');
                var network = Contacts.network(colon > 0 ? text.substring(0, colon) : text);
                if (network.isEmpty()) continue;
                var user = colon > 0 ? text.substring(colon + 1).strip() : below(r, cell);
                if (user != null && user.matches("@?[\\p{L}\\d._-]{2,40}"))
                    profile(network.get(), user.replaceFirst("^@", ""), null, row);
            }
        }
    }

    private @Nullable String below(int row, Piece cell) {
        if (row + 1 >= rows.size()) return null;
        for (var other : rows.get(row + 1).cells())
            if (Math.abs(other.box().left() - cell.box().left()) < 25
                    && Contacts.network(other.text()).isEmpty()) return other.text();
        return null;
    }

    private void place() {
        // a city with its region or country says more than what only has the form of an address
        if (place(Places::isPlace) || place(POSTAL.asMatchPredicate())) return;
        amongContacts();
        if (!basics.containsKey("location")) labelledAddress();
    }

    /** What a form calls the address, in whatever country it is. */
    private void labelledAddress() {
        for (var row : rows) {
            var field = Labels.of(row, ADDRESSES);
            if (field.isEmpty() || hasContact(row)) continue;
            var address = field.get().value().replaceAll("\\s+", " ").strip();
            basics.put("location", new LinkedHashMap<>(Map.of("address", address)));
            notes.add("basics.location", 0.7, "what a form calls the address", List.of(row));
            return;
        }
    }

    /** "Esslingen am Neckar, Baden-Württemberg" beside an address or a number: names of towns are too many to know. */
    private void amongContacts() {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean beside = hasContact(row)
                    || i > 0 && hasContact(rows.get(i - 1)) && i + 1 < rows.size() && hasContact(rows.get(i + 1));
            if (!beside) continue;
            for (var part : bits(row))
                for (var bit : withoutContacts(part)) {
                    var bare = unlabelled(bit);
                    if (!TOWN.matcher(bare).matches() || Lexicon.JOBS.count(bare) > 0) continue;
                    basics.put("location", Places.townAndRegion(bare));
                    notes.add("basics.location", 0.6, "two names between contacts", List.of(row));
                    return;
                }
        }
    }

    static boolean hasContact(Row row) {
        return row.text().indexOf('@') > 0 && Contacts.EMAIL.matcher(row.text()).find()
                || Contacts.phone(row.text()).isPresent();
    }

    private boolean place(Predicate<String> isPlace) {
        for (var row : rows)
            for (var part : bits(row))
                for (var bit : withoutContacts(part)) {
                    var bare = unlabelled(bit);
                    if (bare.length() > 70 || !isPlace.test(bare)) continue;
                    basics.put("location", Places.location(bare));
                    notes.add("basics.location", 0.85, "a place at the top", List.of(row));
                    return true;
                }
        return false;
    }

    /** What stands between addresses and numbers on one line; the whole where there are none. */
    private static List<String> withoutContacts(String text) {
        var rest = Contacts.URL
                .matcher(Contacts.EMAIL.matcher(text).replaceAll("|"))
                .replaceAll("|");
        var phone = Contacts.phone(rest);
        if (phone.isPresent() && !POSTAL.matcher(text).matches()) rest = rest.replace(phone.get(), "|");
        return Stream.of(rest.split("\\|"))
                .map(bit -> bit.replaceAll("^[\\s,;·]+|[\\s,;·]+$", ""))
                .filter(bit -> !bit.isEmpty())
                .toList();
    }

    private static List<String> bits(Row row) {
        var out = new ArrayList<String>();
        for (var cell : row.cells()) {
            if (mayPart(cell.text())) out.addAll(List.of(BETWEEN.split(cell.text())));
            else out.add(cell.text());
        }
        return out;
    }

    /** Whether anything is there that {@link #BETWEEN} could find; most lines have nothing. */
    private static boolean mayPart(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS_BETWEEN.indexOf(c) >= 0) return true;
            if (c <= ' ' && (i == 0 || i + 1 == text.length() || text.charAt(i + 1) <= ' ')) return true;
        }
        return false;
    }

    /** "Status: engineer" without the word of the form. */
    static String unlabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 25 && LABELS.contains(Fold.bare(text.substring(0, colon)))
                ? text.substring(colon + 1).strip()
                : text;
    }

    private void label(List<Row> top) {
        Headline.in(top, (String) basics.get("name"), notes).ifPresent(found -> {
            basics.put("label", found.text());
            notes.add("basics.label", 0.7, "a short line under the name", found.rows());
        });
    }

    /** Whether a text is nothing but what a form calls a field. */
    static boolean isLabel(String text) {
        return LABELS.contains(Fold.bare(text));
    }

    private static Set<String> labels() {
        var out = new TreeSet<String>();
        for (var key : List.of(
                "label.email",
                "label.phone",
                "label.address",
                "label.url",
                "label.other",
                "label.birth",
                "label.role",
                "label.fax",
                "label.name")) out.addAll(Vocabulary.words(key));
        return out;
    }
}
