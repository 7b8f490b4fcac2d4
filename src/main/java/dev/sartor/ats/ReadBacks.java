package dev.sartor.ats;

import dev.sartor.ats.attachments.Attachments;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.Extractors;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.ats.recovery.Recovery;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.ReadBack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a finished file back with extractors that know nothing of how it was made, and compares field by field with what
 * went in. What the file carries as an attachment is taken out first, so that only the pages speak. The rule by which a
 * field counts as recovered is {@link Recovery}'s.
 */
public final class ReadBacks {
    private ReadBacks() {}

    /** A file as it is read: without what it carries as an attachment. Made once, read by many. */
    public record Bare(String name, FileKind kind, byte[] bytes) {}

    /** @throws BadInput when the file is of no kind that we read back */
    public static Bare bare(byte[] file, String name) {
        var kind = FileKind.of(file)
                .orElseThrow(() -> new BadInput(
                        "“%s” is neither a PDF nor a DOCX file.".formatted(name),
                        "Give a file of one of these kinds."));
        return new Bare(name, kind, kind == FileKind.PDF ? Attachments.removed(file, name) : file);
    }

    /**
     * Reads with every extractor inside this program, in the order of their ids.
     *
     * @param file the finished file's bytes
     * @param name what the report calls it ("cv.pdf")
     * @param fields what went in, in the order in which the pages are to be read; blank ones are not asked for
     * @return one read-back per extractor that reads this kind of file; an extractor that fails has lost every field
     * @throws BadInput when the file is of no kind that we read back
     */
    public static List<ReadBack> inProcess(byte[] file, String name, List<FieldAsked> fields) {
        return inProcess(bare(file, name), fields);
    }

    /** The same of a file already made bare. */
    public static List<ReadBack> inProcess(Bare file, List<FieldAsked> fields) {
        return with(Extractors.inProcess(), file, fields);
    }

    /**
     * The same with the programs installed on this machine; each gets at most ten seconds. Not for the path that a person
     * waits on.
     */
    public static List<ReadBack> installed(byte[] file, String name, List<FieldAsked> fields) {
        return installed(bare(file, name), fields);
    }

    /** The same of a file already made bare. */
    public static List<ReadBack> installed(Bare file, List<FieldAsked> fields) {
        return with(Extractors.installed(), file, fields);
    }

    /** Reads with these extractors, whichever read this kind of file. */
    public static List<ReadBack> with(List<Extractor> extractors, byte[] file, String name, List<FieldAsked> fields) {
        return with(extractors, bare(file, name), fields);
    }

    private static List<ReadBack> with(List<Extractor> extractors, Bare file, List<FieldAsked> fields) {
        var asked = new Asked(file, fields);
        return extractors.parallelStream()
                .filter(extractor -> extractor.reads(file.kind()))
                .map(extractor -> one(extractor, asked))
                .toList();
    }

    /** A file and what went into it, in the order in which its pages are to be read. */
    public record Asked(Bare file, List<FieldAsked> fields) {
        public Asked {
            fields = fields.stream().filter(field -> !field.text().isBlank()).toList();
        }

        private ReadBack read(String extractor, List<FieldAsked> lost) {
            return new ReadBack(
                    file.name(),
                    extractor,
                    fields.size(),
                    lost.stream()
                            .map(field -> new ReadBack.Lost(field.name(), field.text()))
                            .toList());
        }
    }

    /**
     * Reads many files with one extractor, started as seldom as it can be. When one of them stops it, each is read by
     * itself.
     *
     * @param asked files of the kind that it reads
     * @return one for each file, in their order
     */
    public static List<ReadBack> ofEach(Extractor extractor, List<Asked> asked) {
        try {
            var pages = extractor.pagesOfEach(
                    asked.stream().map(each -> each.file().bytes()).toList());
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> asked.get(i)
                            .read(extractor.id(), Recovery.lost(asked.get(i).fields(), pages.get(i))))
                    .toList();
        } catch (IOException oneOfThem) {
            return asked.stream().map(each -> one(extractor, each)).toList();
        }
    }

    private static ReadBack one(Extractor extractor, Asked asked) {
        try {
            var pages = extractor.pages(asked.file().bytes());
            return asked.read(extractor.id(), Recovery.lost(asked.fields(), pages));
        } catch (IOException unreadable) {
            return asked.read(extractor.id(), asked.fields());
        }
    }

    /** One error per lost field, naming the file, the extractor and the field; one for a file that gave nothing at all. */
    public static List<Finding> findings(List<ReadBack> readBacks) {
        var findings = new ArrayList<Finding>();
        for (var each : readBacks) {
            if (each.fields() > 1 && each.recovered() == 0) findings.add(nothing(each));
            else each.lost().forEach(lost -> findings.add(fieldLost(each, lost)));
        }
        return List.copyOf(findings);
    }

    private static Finding fieldLost(ReadBack readBack, ReadBack.Lost lost) {
        var message = "%s does not read “%s” (%s) whole and in its place in %s."
                .formatted(readBack.extractor(), lost.text(), lost.field(), readBack.file());
        return new Finding(Finding.Severity.ERROR, "readback.field-lost", message, lost.field());
    }

    private static Finding nothing(ReadBack readBack) {
        var message = readBack.extractor() + " reads none of the " + readBack.fields() + " fields of " + readBack.file()
                + ".";
        return new Finding(Finding.Severity.ERROR, "readback.nothing-read", message, readBack.file());
    }
}
