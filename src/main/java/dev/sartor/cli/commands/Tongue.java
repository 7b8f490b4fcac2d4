package dev.sartor.cli.commands;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.kernel.language.Scripts;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.resume.Resume;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what is made: as wished, else the résumé's own, else what its script tells, else English. */
final class Tongue {
    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "language of headings and dates (default: the résumé's)")
    private @Nullable String language;

    /** @throws BadInput when there is no such language, naming those there are */
    void check() {
        if (language != null && Languages.find(language).isEmpty())
            throw new BadInput(
                    "There is no language \"" + language + "\".",
                    "These are there: " + String.join(", ", Languages.all()) + ".");
    }

    Language of(Resume resume) {
        check();
        if (language != null) return Languages.orEnglish(language);
        var own = resume.language();
        if (own != null) return Languages.orEnglish(own);
        var text = Facts.of(resume).stream().map(fact -> fact.text()).collect(Collectors.joining("\n"));
        return Languages.orEnglish(Scripts.language(text).orElse("en"));
    }
}
