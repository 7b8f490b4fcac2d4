package dev.sartor.generation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.generation.gate.names.FewSkills;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What example people say of themselves is proven by itself: highlights, headers, dates, degrees, skills. */
class OwnWordsTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("sartor.examples", "examples"));
    private static final List<String> SECTIONS =
            List.of("work", "volunteer", "education", "projects", "certificates", "awards");

    private final List<Fact> facts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @Test
    void everyLineOfTheExamplesIsProvenByItself() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "no folder " + EXAMPLES);
        var refused = new ArrayList<String>();
        try (var files = Files.list(EXAMPLES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".resume.json"))
                    .sorted()
                    .toList()) refused.addAll(refused(file));
        }
        assertThat(refused).isEmpty();
    }

    private List<String> refused(Path file) throws IOException {
        facts.clear();
        lines.clear();
        var resume = JsonMapper.builder().build().readTree(Files.readString(file));
        var tag = text(resume.path("meta"), "language");
        var language = tag == null ? "en" : tag;
        for (var section : SECTIONS) for (var item : resume.path(section)) item(section, item, language);
        for (var group : resume.path("skills")) for (var keyword : group.path("keywords")) skill(keyword.stringValue());
        var gate = Gate.of(new Ground(facts, Set.of(), null, language, Facts.TODAY), new FewSkills());
        return lines.stream()
                .filter(line -> !gate.judge(Question.cv(line)).isProven())
                .map(line -> file.getFileName() + ": " + line)
                .toList();
    }

    private void item(String section, JsonNode item, String language) {
        var organisation = section.equals("certificates") || section.equals("awards")
                ? first(item, "issuer", "awarder")
                : first(item, "name", "organization", "institution");
        var title = first(item, "position", "studyType", "name", "title");
        var start = first(item, "startDate", "date");
        var end = first(item, "endDate", "date");
        var period = new Period(date(start), date(end));
        var place = new Place(section, section + facts.size(), organisation, title, period);
        add(place, Fact.Kind.POSITION, organisation == null ? title : title + ", " + organisation);
        if (title != null) lines.add(title);
        if (organisation != null) lines.add(organisation);
        var dates = Languages.orEnglish(language).period(period);
        if (!dates.isEmpty()) lines.add(dates);
        for (var key : List.of("summary", "description", "area"))
            if (text(item, key) != null) add(place, Fact.Kind.DESCRIPTION, text(item, key));
        for (var highlight : item.path("highlights")) add(place, Fact.Kind.HIGHLIGHT, highlight.stringValue());
    }

    private void skill(String name) {
        add(new Place("skills", "skills", null, null, Period.UNKNOWN), Fact.Kind.SKILL, name);
    }

    private void add(Place place, Fact.Kind kind, @Nullable String text) {
        if (text == null) return;
        facts.add(new Fact("f" + facts.size(), kind, text, place, List.of()));
        lines.add(text);
        lines.add("• " + text);
    }

    private static @Nullable String first(JsonNode item, String... keys) {
        for (var key : keys) if (text(item, key) != null) return text(item, key);
        return null;
    }

    private static @Nullable String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString() ? value.stringValue() : null;
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso).orElse(null);
    }

    /** Another fact may be nearer in words; the line's own source is what the person can look up. */
    @Test
    void aRefusalSpeaksOfTheFactThatTheLineCites() {
        var facts = Facts.at("Acme", "Cook", "2019", "2020")
                .say("Cooked 40 meals a day", "Cooked for weddings and fairs")
                .skilled("Cooking meals for weddings");
        var judgement = facts.cv("Cooked meals for weddings abroad", "f1");
        assertThat(judgement.isProven()).isFalse();
        assertThat(judgement.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("Cooked 40 meals a day"));
    }
}
