package dev.sartor.parsing.document;

import dev.sartor.parsing.contacts.Contacts;
import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.entries.Lines;
import dev.sartor.parsing.entries.TableRows;
import dev.sartor.parsing.entries.Unheaded;
import dev.sartor.parsing.layout.Row;
import dev.sartor.parsing.looks.Look;
import dev.sartor.parsing.sections.Section;
import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.SectionKind;
import dev.sartor.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts that stand without a title of their own, told from what stands over them by what they are made of. */
final class Untitled {
    private static final Set<SectionKind> OPEN = EnumSet.of(SectionKind.HEADER, SectionKind.SUMMARY);
    private static final Set<SectionKind> TOP = EnumSet.of(SectionKind.HEADER, SectionKind.CONTACT);
    private static final int WORDS_OF_PROSE = 10;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<String> LATER = later();

    private Untitled() {}

    /** The sections with those taken apart that hold two things; a promise of references is in none. */
    static List<Section> apart(List<Section> sections, Look usual) {
        boolean titled = has(sections, SectionKind.WORK);
        var jobs = sections.stream()
                .map(Untitled::withoutPromise)
                .map(Untitled::tabled)
                .flatMap(section ->
                        titled && section.kind() == SectionKind.HEADER ? Stream.of(section) : jobs(section, usual))
                .toList();
        if (has(jobs, SectionKind.SUMMARY)) return jobs;
        return jobs.stream().flatMap(Untitled::prose).toList();
    }

    private static boolean has(List<Section> sections, SectionKind kind) {
        return sections.stream()
                .anyMatch(section -> section.kind() == kind && !section.rows().isEmpty());
    }

    private static Stream<Section> jobs(Section section, Look usual) {
        if (!OPEN.contains(section.kind())) return Stream.of(section);
        var rows = section.rows();
        var first = Unheaded.firstJob(rows, usual);
        if (first.isEmpty()) return Stream.of(section);
        int at = first.getAsInt();
        return Stream.of(
                new Section(section.kind(), section.title(), section.heading(), rows.subList(0, at)),
                new Section(SectionKind.WORK, "", List.of(), rows.subList(at, rows.size())));
    }

    /** Sentences among the contacts are the summary where no other is. */
    private static Stream<Section> prose(Section section) {
        if (!TOP.contains(section.kind())) return Stream.of(section);
        var told = Lines.items(section.rows(), Lines.right(section.rows())).stream()
                .filter(Untitled::isProse)
                .flatMap(item -> item.rows().stream())
                .toList();
        if (told.isEmpty()) return Stream.of(section);
        var rest = new ArrayList<>(section.rows());
        rest.removeAll(told);
        return Stream.of(
                new Section(section.kind(), section.title(), section.heading(), rest),
                new Section(SectionKind.SUMMARY, "", List.of(), told));
    }

    private static boolean isProse(Entry.Item item) {
        var text = item.text();
        var words = text.split("\\s+");
        long small = Stream.of(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length >= WORDS_OF_PROSE
                && small * 2 > words.length
                && (text.endsWith(".") || text.endsWith("!") || text.contains(". "))
                && !Contacts.EMAIL.matcher(text).find()
                && Contacts.phone(text).isEmpty();
    }

    /** "References available upon request" says nothing of any section it stands in. */
    private static Section withoutPromise(Section section) {
        if (section.rows().stream().noneMatch(Untitled::isPromise)) return section;
        var rows = section.rows().stream().filter(row -> !isPromise(row)).toList();
        return new Section(section.kind(), section.title(), section.heading(), rows);
    }

    private static Section tabled(Section section) {
        if (section.kind() != SectionKind.EDUCATION && section.kind() != SectionKind.WORK) return section;
        var rows = TableRows.joined(section.rows());
        return rows == section.rows() ? section : new Section(section.kind(), section.title(), section.heading(), rows);
    }

    private static boolean isPromise(Row row) {
        return LATER.contains(letters(row.text()));
    }

    private static Set<String> later() {
        var out = new TreeSet<String>();
        for (var words : Vocabulary.words("references.later")) out.add(letters(words));
        return out;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(Fold.of(text)).replaceAll(" ").strip();
    }
}
