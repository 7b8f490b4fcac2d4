package dev.sartor.parsing;

import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.guards.FirstLook;
import java.nio.charset.StandardCharsets;

/**
 * Reads a person's file where it can do no harm: formats whose readers are large (PDF, archives, office files, HTML) in a
 * child process; JSON, YAML and XML, whose readers are small and bounded, here.
 */
public final class ContainedReading {
    private final Containment containment;

    public ContainedReading(Containment containment) {
        this.containment = containment;
    }

    /**
     * @param name of the file, for messages
     * @throws BadInput when it is no résumé that we can read, or an attack
     */
    public Resume read(byte[] bytes, String name) {
        var kind = FirstLook.at(bytes, name);
        if (!kind.risky()) return Importers.read(bytes, name);
        var json = containment.run(ReadingWork.ID, bytes, name);
        return ResumeJson.read(new String(json, StandardCharsets.UTF_8));
    }

    /** Whether reading this will start a child, so that it can be started beside other work. */
    public static boolean needsChild(byte[] bytes) {
        return FirstLook.kind(bytes).risky();
    }
}
