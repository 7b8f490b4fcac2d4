package dev.sartor.cli.reading;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.Extractors;
import dev.sartor.ats.files.FileKind;
import dev.sartor.exports.Exports;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import dev.sartor.tailoring.AsSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every template, many CVs, PDF and DOCX, through every extractor at hand. */
public final class ReadingEvaluation {
    /** So many extractors are needed for the figures to mean anything. */
    public static final int LEAST_EXTRACTORS = 10;

    private static final int CVS = 20;

    private record Case(String name, String template, Draft.Cv cv) {}

    private final Tally tally = new Tally();
    private final List<String> atHand = new ArrayList<>();
    private int cases;

    private ReadingEvaluation() {}

    /**
     * @param sample so many of the cases, by chance; 0 for all
     * @param seed of all that is by chance
     */
    public static ReadingEvaluation of(Path examples, int sample, long seed) {
        var all = new ArrayList<Case>();
        for (var cv : Variations.of(examples, CVS, seed).entrySet())
            for (var template : Templates.all()) all.add(new Case(cv.getKey(), template, cv.getValue()));
        Collections.shuffle(all, new Random(seed));
        var chosen = sample == 0 ? all : all.subList(0, Math.min(sample, all.size()));
        var evaluation = new ReadingEvaluation();
        var extractors = usable(chosen.getFirst());
        extractors.forEach(extractor -> evaluation.atHand.add(extractor.id()));
        batches(chosen).parallelStream().forEach(batch -> evaluation.measure(batch, extractors));
        return evaluation;
    }

    /** So many files a program reads at a start. */
    private static final int BATCH = 10;

    private static List<List<Case>> batches(List<Case> cases) {
        var out = new ArrayList<List<Case>>();
        for (int from = 0; from < cases.size(); from += BATCH)
            out.add(cases.subList(from, Math.min(from + BATCH, cases.size())));
        return out;
    }

    /** Those that can read a file at all; a library that is not installed shows only then. */
    private static List<Extractor> usable(Case first) {
        var set = set(first);
        return Extractors.available().stream()
                .filter(extractor -> {
                    try {
                        var format = extractor.reads(FileKind.PDF) ? "pdf" : "docx";
                        return !String.join(
                                        "", extractor.pages(Exports.find(format).bytes(set)))
                                .isBlank();
                    } catch (IOException unusable) {
                        return false;
                    }
                })
                .toList();
    }

    private static Typeset set(Case each) {
        return Typesetter.set(each.cv(), Templates.find(each.template()), Paper.A4);
    }

    private void measure(List<Case> batch, List<Extractor> extractors) {
        var sets = batch.stream().map(ReadingEvaluation::set).toList();
        var pdf = new ArrayList<ReadBacks.Asked>();
        var docx = new ArrayList<ReadBacks.Asked>();
        for (int i = 0; i < sets.size(); i++) {
            var set = sets.get(i);
            var name = batch.get(i).name();
            pdf.add(new ReadBacks.Asked(ReadBacks.bare(Exports.find("pdf").bytes(set), name), AsSet.onPages(set)));
            docx.add(new ReadBacks.Asked(ReadBacks.bare(Exports.find("docx").bytes(set), name), AsSet.inOneGo(set)));
        }
        for (var extractor : extractors) {
            count(batch, ReadBacks.ofEach(extractor, extractor.reads(FileKind.PDF) ? pdf : docx));
        }
        synchronized (tally) {
            cases += batch.size();
        }
    }

    private void count(List<Case> batch, List<ReadBack> read) {
        synchronized (tally) {
            for (int i = 0; i < read.size(); i++) tally.add(batch.get(i).template(), read.get(i));
        }
    }

    /** True when enough extractors are at hand and none lost a field. */
    public boolean passes() {
        return atHand.size() >= LEAST_EXTRACTORS && tally.whole();
    }

    public String words() {
        return Findings.words(tally, atHand, cases);
    }

    public String json() {
        return Findings.json(tally, atHand, cases);
    }
}
