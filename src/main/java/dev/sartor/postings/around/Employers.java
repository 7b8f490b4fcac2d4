package dev.sartor.postings.around;

import dev.sartor.model.posting.Around.Employer;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import dev.sartor.skills.TaxonomySkill;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who offers the work: what they make, how many they are, how far they have come, what they hold dear, what they work with. */
final class Employers {
    private static final int LONGEST_VALUE = 80;
    private static final String AMOUNT =
            "(?:(?:about|around|over|more than|some|rund|über|etwa|ca\\.|mehr als|près de|plus de|environ|más de|unos|unas|cerca de)\\s+)?"
                    + "\\d{1,3}(?:[.,\\u00a0 ]\\d{3})*(?:\\s?(?:-|–|to|bis|à|a)\\s?\\d{1,3}(?:[., ]\\d{3})*)?\\+?";

    private final String language;
    private final Wording wording;

    Employers(String language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    Employer read(Page page) {
        return new Employer(product(page), size(page), stage(page), values(page), stack(page));
    }

    private static boolean tells(Sentence sentence) {
        return switch (sentence.kind()) {
            case HEAD, COMPANY, ROLE -> true;
            case DUTIES, MUST, NICE, SKILLS, TRAITS, PAY, BENEFITS, APPLY, LEGAL, OTHER -> false;
        };
    }

    private @Nullable String product(Page page) {
        var makes = wording.pattern("around.makes");
        return Stream.of(SectionKind.COMPANY, SectionKind.HEAD, SectionKind.ROLE)
                .flatMap(kind -> page.sentences().stream().filter(each -> each.kind() == kind))
                .filter(each -> each.text().split("\\s+").length >= 4)
                .filter(each -> !wording.pattern("hire").matcher(each.text()).find())
                .filter(each -> makes.matcher(each.text()).find())
                .map(each -> each.text().strip())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String size(Page page) {
        var people = wording.built(
                "around.people",
                w -> "(?<![\\p{L}\\p{N}$€£])" + AMOUNT + "[\\s-]+(?:\\p{L}+\\s+){0,2}?"
                        + w.alternatives("around.people") + "(?!\\p{L})");
        var field = wording.built(
                "around.size", w -> "^" + w.alternatives("around.size") + "\\s*:\\s*(" + AMOUNT + ".{0,30})$");
        for (var line : page.text().split("\n")) {
            var named = field.matcher(line.strip());
            if (named.find()) return named.group(1).strip();
        }
        return page.sentences().stream()
                .filter(Employers::tells)
                .map(each -> people.matcher(each.text()))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String stage(Page page) {
        var stage = wording.pattern("around.stage");
        return page.sentences().stream()
                .filter(Employers::tells)
                .map(each -> stage.matcher(each.text()))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst()
                .orElse(null);
    }

    /** The items under a heading that announces them, else those of a sentence that does. */
    private List<String> values(Page page) {
        var heading = wording.built(
                "around.values.heading", w -> "^[#*_\\s]*" + w.alternatives("around.values") + "[*_:\\s]*$");
        var lines = page.text().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!heading.matcher(lines.get(i)).matches()) continue;
            var items = lines.subList(i + 1, lines.size()).stream()
                    .dropWhile(String::isEmpty)
                    .takeWhile(line -> line.matches("^[-*•·◦▪–—]\\s+.*"))
                    .map(line -> line.substring(1).strip())
                    .filter(line -> line.length() <= LONGEST_VALUE)
                    .toList();
            if (!items.isEmpty()) return items;
        }
        var said = wording.built(
                "around.values.said", w -> "(?<!\\p{L})" + w.alternatives("around.values.said") + "\\s*(.+)");
        return page.sentences().stream()
                .filter(Employers::tells)
                .map(each -> said.matcher(each.text()))
                .filter(Matcher::find)
                .map(found -> parts(found.group(1)))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> parts(String listed) {
        return Arrays.stream(listed.replaceAll("[.!]\\s*$", "")
                        .split("\\s{0,9}[,;]\\s{0,9}(?:and |und |et |y )?|\\s(?:and|und|et|y)\\s{1,9}"))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST_VALUE)
                .toList();
    }

    /** What they say they work with: skills behind a word for it and a colon, and in sentences that say so. */
    private List<String> stack(Page page) {
        var field = wording.built(
                "around.stack.field", w -> "^\\W*(?:\\p{L}+\\s+)?" + w.alternatives("around.stack") + "\\s*:(.+)$");
        var said = wording.pattern("around.stack");
        var fields =
                page.text().lines().map(field::matcher).filter(Matcher::find).map(found -> found.group(1));
        var sentences = page.sentences().stream()
                .map(Sentence::text)
                .filter(each -> said.matcher(each).find());
        var out = new LinkedHashSet<String>();
        Stream.concat(fields, sentences)
                .flatMap(each -> SkillFinder.standard().find(each, language).stream())
                .map(mention -> Taxonomy.standard().find(mention.id()))
                .flatMap(Optional::stream)
                .map(TaxonomySkill::label)
                .forEach(out::add);
        return List.copyOf(out);
    }
}
