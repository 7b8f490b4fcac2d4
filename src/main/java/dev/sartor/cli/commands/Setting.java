package dev.sartor.cli.commands;

import dev.sartor.cli.files.PhotoFile;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command with pages has. */
final class Setting {
    @Option(
            names = "--template",
            paramLabel = "ID|FILE",
            defaultValue = "classic",
            description = "how the pages look: a template's name, or a template file or folder of your own "
                    + "(default: ${DEFAULT-VALUE})")
    private String template = "classic";

    @Option(
            names = "--set",
            paramLabel = "TOKEN=VALUE",
            description = "changes the template; may be repeated: accent=#0a5, font=lora, margins=18, density=tight, "
                    + "order=work,skills, leave-out=interests, title.work=Career, head={name}, letter.layout=din-5008, "
                    + "styles.text.size=10 or any other of its tokens")
    private List<String> settings = List.of();

    @Option(names = "--paper", paramLabel = "a4|letter", description = "paper size (default: by the posting's country)")
    private @Nullable String paper;

    @Option(
            names = "--photo",
            paramLabel = "FILE|resume",
            description = "a photo in the CV's head: a JPEG or PNG, or what the résumé itself names (default: none)")
    private @Nullable String photo;

    @Mixin
    private Today today = new Today();

    @Mixin
    private Tongue tongue = new Tongue();

    Template template() {
        return Templates.wanted(template, settings);
    }

    /** The template with the photo that is wanted, if any.
     * @param from the résumé's file */
    Template template(Resume resume, String from) {
        return photo == null ? template() : template().pictured(PhotoFile.read(photo, resume, from));
    }

    @Nullable
    Paper paper() {
        return paper == null ? null : Paper.of(paper);
    }

    /** @throws dev.sartor.kernel.BadInput when the wished language is not there */
    Language language(Resume resume) {
        return tongue.of(resume);
    }

    /** Refuses a wrong wish before anything is read. */
    void check() {
        tongue.check();
        template();
        paper();
        date();
    }

    LocalDate date() {
        return today.date();
    }
}
