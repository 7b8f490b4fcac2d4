package dev.sartor.ats.checks;

import dev.sartor.ats.inspection.HiddenText;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was seen into sentences that say what to mend; each limit stands beside its reason. */
public final class Judgement {
    /** A CV of fewer words says too little to be matched. */
    private static final int FEWEST_WORDS = 150;

    /** More pages than most employers read; scholars are excepted by their own custom. */
    private static final int USUAL_PAGES = 2;

    /** Sentences longer than this on average are hard to take in at a glance. */
    private static final int LONG_SENTENCE_WORDS = 25;

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_QUOTES = 3;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    public Judgement(String file) {
        this.file = file;
    }

    /** Worst first. */
    public List<Finding> findings(
            Checked.Structure structure,
            Checked.Content content,
            List<Agreement> agreements,
            List<HiddenText> hidden,
            @Nullable Keywords keywords,
            List<ReadBack> against) {
        structure(structure);
        if (structure.textLayer()) {
            content(content);
            agreements.stream().filter(Agreement::isPoor).forEach(this::agreement);
            length(structure, content.sentences());
        }
        hidden(hidden);
        if (keywords != null) keywords(keywords);
        against.forEach(this::against);
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return List.copyOf(findings);
    }

    private void structure(Checked.Structure structure) {
        if (!structure.textLayer())
            add(
                    Severity.ERROR,
                    "check.no-text",
                    "There is no text that every machine can read. Export it from where it was written instead of scanning it.");
        if (structure.language() == null)
            add(Severity.WARNING, "check.no-language", "The file does not say which language it is in.");
        if (structure.title() == null)
            add(Severity.WARNING, "check.no-title", "The file has no title; people see its file name instead.");
        if (!structure.tagged())
            add(
                    Severity.WARNING,
                    "check.not-tagged",
                    "The file has no tags: screen readers and some machines must guess its order.");
        if (!structure.fontsNotEmbedded().isEmpty())
            add(
                    Severity.WARNING,
                    "check.fonts-missing",
                    "The file does not carry these fonts: " + String.join(", ", structure.fontsNotEmbedded()) + ".");
    }

    private void content(Checked.Content content) {
        if (content.emails().isEmpty())
            add(Severity.ERROR, "check.no-email", "No e-mail address is found in the text. Write it out in full.");
        if (content.phones().isEmpty())
            add(Severity.WARNING, "check.no-phone", "No telephone number is found in the text.");
        if (content.headings().isEmpty())
            add(
                    Severity.WARNING,
                    "check.no-headings",
                    "No usual section heading is found. Use plain ones such as “Experience” on a line of their own.");
        if (content.periods().isEmpty())
            add(Severity.WARNING, "check.no-dates", "No period is found. Write dates such as “Mar 2021 – present”.");
        if (!content.unclearDates().isEmpty())
            add(
                    Severity.WARNING,
                    "check.unclear-dates",
                    "Machines guess at these dates: " + quoted(content.unclearDates())
                            + ". Write month and four-digit year.");
    }

    private void length(Checked.Structure structure, Sentences sentences) {
        if (sentences.words() < FEWEST_WORDS)
            add(
                    Severity.WARNING,
                    "check.short",
                    "There are " + sentences.words() + " words only; fewer than " + FEWEST_WORDS
                            + " leave little to match.");
        if (structure.pages() > USUAL_PAGES)
            add(Severity.NOTE, "check.long", "It has " + structure.pages() + " pages; outside academia two are usual.");
        if (sentences.sentences() > 0 && sentences.wordsInThem() > LONG_SENTENCE_WORDS * sentences.sentences())
            add(
                    Severity.NOTE,
                    "check.long-sentences",
                    "Sentences have more than " + LONG_SENTENCE_WORDS + " words on average.");
    }

    private void agreement(Agreement poor) {
        add(
                Severity.WARNING,
                "check.reading-differs",
                poor.extractor() + " reads " + poor.shared() + " of " + poor.words()
                        + " words only. Letters set apart, or fonts without a character map, do that.");
    }

    private void hidden(List<HiddenText> hidden) {
        record Where(int page, HiddenText.Kind kind) {}
        var runs = new LinkedHashMap<Where, List<String>>();
        for (var each : hidden)
            runs.computeIfAbsent(new Where(each.page(), each.kind()), _ -> new ArrayList<>())
                    .add(each.text());
        runs.forEach((where, texts) -> {
            var more = texts.size() > MOST_QUOTES ? " and " + (texts.size() - MOST_QUOTES) + " more" : "";
            var message = described(where.kind()) + " on page " + where.page() + ": "
                    + quoted(texts.subList(0, Math.min(texts.size(), MOST_QUOTES))) + more + ".";
            findings.add(new Finding(Severity.WARNING, "check.hidden-text", message, "page " + where.page()));
        });
    }

    private static String described(HiddenText.Kind kind) {
        return switch (kind) {
            case INVISIBLE -> "Invisible text";
            case PALE -> "White text (harmless only on a dark ground)";
            case TINY -> "Text under 4 points";
            case OFF_PAGE -> "Text outside the page";
        };
    }

    private void keywords(Keywords keywords) {
        keywords.all().stream()
                .filter(each -> !each.found() && each.importance() == Importance.MUST)
                .forEach(each -> findings.add(new Finding(
                        Severity.NOTE,
                        "check.keyword-missing",
                        "The job asks for " + quoted(List.of(each.label()))
                                + "; the text does not name it. Add it only if it is true.",
                        each.requirement())));
    }

    private void against(ReadBack readBack) {
        for (var lost : readBack.lost())
            findings.add(new Finding(
                    Severity.WARNING,
                    "check.field-lost",
                    readBack.extractor() + " does not find " + quoted(List.of(lost.text())) + " (" + lost.field()
                            + ").",
                    lost.field()));
    }

    private void add(Severity severity, String code, String message) {
        findings.add(new Finding(severity, code, message, file));
    }

    private static String quoted(List<String> texts) {
        return texts.stream()
                .map(text -> "“"
                        + (text.length() <= LONGEST_QUOTE
                                ? text
                                : text.substring(0, text.offsetByCodePoints(0, 50)) + " …")
                        + "”")
                .collect(Collectors.joining(", "));
    }
}
