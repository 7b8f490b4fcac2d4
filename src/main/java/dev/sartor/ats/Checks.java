package dev.sartor.ats;

import dev.sartor.ats.checks.Agreement;
import dev.sartor.ats.checks.Checked;
import dev.sartor.ats.checks.Clearest;
import dev.sartor.ats.checks.Contacts;
import dev.sartor.ats.checks.DateForms;
import dev.sartor.ats.checks.Headings;
import dev.sartor.ats.checks.Judgement;
import dev.sartor.ats.checks.Keywords;
import dev.sartor.ats.checks.ResumeFields;
import dev.sartor.ats.checks.Scores;
import dev.sartor.ats.checks.Sentences;
import dev.sartor.ats.files.Extractors;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.inspection.Inspection;
import dev.sartor.ats.inspection.Inspector;
import dev.sartor.ats.inspection.PdfInspector;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.ats.recovery.Recovery;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.resume.Resume;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks at any PDF as employers' machines do. Opening the file is the inspector's alone; everything here works on the plain
 * values that it gives back.
 */
public final class Checks {
    private Checks() {}

    /**
     * Checks with the extractors inside this program.
     *
     * @param name what the result calls the file
     * @param posting to look for the keywords of, or null
     * @param resume to look for the fields of, or null
     * @throws BadInput when the file is no PDF, locked, over 20 MB or over 50 pages
     */
    public static Checked of(byte[] file, String name, @Nullable JobPosting posting, @Nullable Resume resume) {
        return with(new PdfInspector(Extractors.inProcess()), file, name, posting, resume);
    }

    /** The same with another way to open the file. */
    public static Checked with(
            Inspector inspector, byte[] file, String name, @Nullable JobPosting posting, @Nullable Resume resume) {
        if (file.length > 0 && FileKind.of(file).filter(FileKind.PDF::equals).isEmpty())
            throw new BadInput("“" + name + "” is not a PDF.", "Give a PDF file.");
        var inspection = inspector.inspect(file, name);
        var texts = inspection.texts();
        var text = Clearest.of(texts);
        var structure = structure(inspection);
        var content = content(text.whole());
        var keywords = posting == null ? null : Keywords.of(text.whole(), language(inspection, posting), posting);
        var against = resume == null ? List.<ReadBack>of() : against(inspection, name, ResumeFields.of(resume));
        var agreements = texts.stream()
                .filter(other -> !other.extractor().equals(text.extractor()))
                .map(other -> Agreement.of(text, other))
                .toList();
        return new Checked(
                name,
                structure,
                content,
                inspection.hidden(),
                keywords,
                against,
                Scores.of(content, agreements, keywords, against),
                new Judgement(name).findings(structure, content, agreements, inspection.hidden(), keywords, against));
    }

    private static String language(Inspection inspection, JobPosting posting) {
        return Objects.requireNonNullElse(inspection.language(), posting.language());
    }

    private static Checked.Structure structure(Inspection inspection) {
        boolean textLayer = !inspection.texts().isEmpty()
                && inspection.texts().stream().allMatch(text -> !text.whole().isBlank());
        return new Checked.Structure(
                inspection.pages(),
                textLayer,
                inspection.language(),
                inspection.title(),
                inspection.tagged(),
                inspection.fontsNotEmbedded());
    }

    private static Checked.Content content(String text) {
        return new Checked.Content(
                Contacts.emails(text),
                Contacts.phones(text),
                Headings.in(text),
                DateForms.periods(text),
                DateForms.unclear(text),
                Sentences.of(text));
    }

    private static List<ReadBack> against(Inspection inspection, String name, List<FieldAsked> fields) {
        return inspection.texts().stream()
                .map(text -> new ReadBack(
                        name,
                        text.extractor(),
                        fields.size(),
                        Recovery.absent(fields, text.pages()).stream()
                                .map(field -> new ReadBack.Lost(field.name(), field.text()))
                                .toList()))
                .toList();
    }
}
