package dev.sartor.cli.commands;

import dev.sartor.kernel.BadInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The date of a run: an input, so that the same command gives the same bytes. */
final class Today {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the date set on the letter, and on which \"present\" ends (default: today)")
    private @Nullable String date;

    LocalDate date() {
        if (date == null) return LocalDate.now(ZoneOffset.systemDefault());
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new BadInput("\"" + date + "\" is no date.", "Write it as 2026-03-31.");
        }
    }
}
