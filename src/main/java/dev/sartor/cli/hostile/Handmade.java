package dev.sartor.cli.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sartor.model.resume.Resume;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of the kinds that we read and do not write: small, of one person's jobs. */
final class Handmade {
    private Handmade() {}

    static byte[] rtf(List<String> lines) {
        var out =
                new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Serif;}}{\\colortbl;\\red0\\green0\\blue0;}\n");
        for (var line : lines) {
            out.append("\\pard\\f0\\fs22 ");
            line.chars()
                    .forEach(c -> out.append(
                            c < 128 ? Character.toString(c).replaceAll("[\\\\{}]", " ") : "\\u" + (short) c + "?"));
            out.append("\\par\n");
        }
        return out.append('}').toString().getBytes(US_ASCII);
    }

    static byte[] odt(List<String> lines) {
        var out = new StringBuilder("<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        lines.forEach(line -> out.append("<text:p>").append(escaped(line)).append("</text:p>"));
        out.append("</office:text></office:body></office:document-content>");
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", out.toString()));
    }

    static byte[] yaml(Resume resume) {
        var out = new StringBuilder(
                "cv:\n  name: " + quoted(resume.basics().name()) + "\n  sections:\n    experience:\n");
        for (var job : resume.work()) {
            out.append("      - company: ").append(quoted(job.name()));
            out.append("\n        position: ").append(quoted(job.position())).append("\n        highlights:\n");
            job.highlights()
                    .forEach(h ->
                            out.append("          - ").append(quoted(h.text())).append('\n'));
        }
        return out.toString().getBytes(UTF_8);
    }

    static byte[] europass(Resume resume) {
        var out = new StringBuilder("<?xml version=\"1.0\"?><SkillsPassport"
                + " xmlns=\"http://europass.cedefop.europa.eu/Europass\" locale=\"en\"><LearnerInfo><Identification>"
                + "<PersonName><FirstName>" + escaped(resume.basics().name()) + "</FirstName></PersonName>"
                + "</Identification><WorkExperienceList>");
        for (var job : resume.work())
            out.append("<WorkExperience><Period><From year=\"2015\" month=\"--09\"/></Period><Position><Label>")
                    .append(escaped(job.position()))
                    .append("</Label></Position><Employer><Name>")
                    .append(escaped(job.name()))
                    .append("</Name></Employer></WorkExperience>");
        return out.append("</WorkExperienceList></LearnerInfo></SkillsPassport>")
                .toString()
                .getBytes(UTF_8);
    }

    static byte[] linkedIn(Resume resume) {
        var jobs = new StringBuilder("Company Name,Title,Description,Location,Started On,Finished On\n");
        for (var job : resume.work())
            jobs.append("%s,%s,,,Jan 2020,\n".formatted(quoted(job.name()), quoted(job.position())));
        var profile = "First Name,Last Name,Headline\n" + quoted(resume.basics().name()) + ",X,Y\n";
        return zip(Map.of("Profile.csv", profile, "Positions.csv", jobs.toString()));
    }

    private static String quoted(@Nullable String text) {
        return '"' + (text == null ? "" : text.replaceAll("[\"\\\\]", " ")) + '"';
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
