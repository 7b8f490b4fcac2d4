package dev.sartor.generation.composers.offline;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Composer;
import dev.sartor.generation.choice.Chooser;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.letter.LetterWriter;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Chooses, orders and trims the person's own lines so that what the job asks is covered; invents nothing. */
public final class OfflineComposer implements Composer {
    private final UnaryOperator<Line> wording;
    private final Supplier<Set<String>> told;

    /** In the person's own words. */
    public OfflineComposer() {
        this(UnaryOperator.identity(), Set::of);
    }

    /**
     * @param wording gives a line other words, on what they stand on, or leaves it as it is
     * @param told facts that the letter tells, by id: who looks for them in the CV finds them; asked once the CV is measured
     */
    public OfflineComposer(UnaryOperator<Line> wording, Supplier<Set<String>> told) {
        this.wording = wording;
        this.told = told;
    }

    @Override
    public Draft.Cv cv(Brief brief, double slack) {
        var whole = prepared(brief);
        var measured = brief.ruler().apply(whole);
        var worth = new LineWorth(brief);
        var blocks = new Blocks(whole, measured, worth, told.get());
        double room = brief.pages() * measured.pageHeight() - slack - blocks.standing();
        var chosen = Chooser.choose(blocks.must(), blocks.may(), room, worth.worth());
        var fields = chosen.stream().flatMap(blocks::fields).collect(Collectors.toSet());
        var shown =
                new Shown(fields, line -> worth.of(line) + worth.covers(line).size() * 0.05);
        var sections = whole.sections().stream()
                .map(shown::of)
                .flatMap(Optional::stream)
                .toList();
        return new MustHaves(brief).said(new Draft.Cv(whole.language(), whole.title(), whole.head(), sections));
    }

    @Override
    public Draft.Letter letter(Brief brief) {
        return new LetterWriter(brief).write();
    }

    /** The whole CV with its sections in the order for this job, summary and skills already cut to it. */
    private Draft.Cv prepared(Brief brief) {
        var whole = (Draft.Cv) Lines.map(WholeCv.of(brief.resume(), brief.language()), wording);
        var sections = SectionOrder.of(whole.sections(), brief).stream()
                .map(s -> fitted(s, brief))
                .toList();
        return new Draft.Cv(whole.language(), whole.title(), whole.head(), sections);
    }

    private static Section fitted(Section section, Brief brief) {
        var body = switch (section.body()) {
            case Section.Prose prose ->
                new Section.Prose(prose.paragraphs().stream()
                        .map(p -> SummaryChoice.of(
                                p, brief.posting().text(), brief.language().tag()))
                        .toList());
            case Section.Groups groups
            when section.kind() == Section.Kind.SKILLS ->
                new Section.Groups(new SkillsOrder(brief).of(groups.groups()));
            default -> section.body();
        };
        return new Section(section.kind(), section.heading(), body);
    }
}
