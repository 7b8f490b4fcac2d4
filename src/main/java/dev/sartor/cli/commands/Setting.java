package dev.sartor.cli.commands;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Languages;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command with pages has. */
final class Setting {
    @Option(
            names = "--template",
            paramLabel = "ID",
            defaultValue = "classic",
            description = "how the pages look (default: ${DEFAULT-VALUE})")
    private String template = "classic";

    @Option(names = "--paper", paramLabel = "a4|letter", description = "paper size (default: by the posting's country)")
    private @Nullable String paper;

    @Mixin
    private Today today = new Today();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "language of headings and dates (default: the résumé's)")
    private @Nullable String language;

    Template template() {
        return Templates.find(template);
    }

    @Nullable
    Paper paper() {
        return paper == null ? null : Paper.of(paper);
    }

    @Nullable
    String language() {
        if (language != null && Languages.find(language).isEmpty())
            throw new BadInput("There is no language \"" + language + "\".", "These are there: " + String.join(", ", Languages.all()) + ".");
        return language;
    }

    LocalDate date() {
        return today.date();
    }
}
