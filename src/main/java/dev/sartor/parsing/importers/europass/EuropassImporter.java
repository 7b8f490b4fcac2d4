package dev.sartor.parsing.importers.europass;

import com.google.auto.service.AutoService;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.xml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads Europass XML. */
@AutoService(Importer.class)
public final class EuropassImporter implements Importer {
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(SkillsPassport|LearnerInfo|Candidate)[\\s>/]");

    @Override
    public String id() {
        return "europass";
    }

    @Override
    public String name() {
        return "Europass (XML, or its PDF)";
    }

    @Override
    public int sureness() {
        return 95;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return isPdf(bytes) ? EmbeddedXml.find(bytes).isPresent() : isEuropass(bytes);
    }

    @Override
    public Resume read(byte[] bytes) {
        var xml = isPdf(bytes) ? EmbeddedXml.find(bytes).orElse(bytes) : bytes;
        var root = Xml.read(xml);
        var shape = new ResumeShape(id());
        switch (root.name()) {
            case "SkillsPassport", "LearnerInfo" -> new OldDialect(shape).read(root);
            case "Candidate" -> new NewDialect(shape).read(root);
            default -> throw new BadInput("This XML is not a Europass CV.", "Export the CV from Europass anew.");
        }
        return shape.resume();
    }

    /** Whether the XML's first element is one of Europass's. */
    static boolean isEuropass(byte[] xml) {
        var head = new String(xml, 0, Math.min(xml.length, 4096), StandardCharsets.UTF_8).replace("\0", "");
        if (!head.stripLeading().replace("\uFEFF", "").startsWith("<")) return false;
        var first = Pattern.compile("<(?![?!])[^>]*").matcher(head);
        return first.find() && ROOT.matcher(first.group() + ">").lookingAt() && head.contains("uropass");
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }
}
