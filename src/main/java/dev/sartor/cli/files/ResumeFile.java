package dev.sartor.cli.files;

import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.ContainedReading;

/** Reads a person's file as a résumé: JSON here and at once, what a stranger may have tampered with in a child process. */
public final class ResumeFile {
    private ResumeFile() {}

    /** @throws BadInput when it is no résumé that we can read, or an attack */
    public static Resume read(InputFile input) {
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            return read(input, containment);
        }
    }

    /** The same where several files share a child. */
    public static Resume read(InputFile input, Containment containment) {
        return new ContainedReading(containment).read(input.bytes(), input.name());
    }
}
