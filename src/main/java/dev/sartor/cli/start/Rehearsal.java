package dev.sartor.cli.start;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Importers;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.skills.SkillFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Does on the other core, with a few lines, what the main job does last, while the real one reads its arguments and files:
 * dictionaries, fonts and readers are there when they are needed. Nothing of it is seen or kept, and no result depends on
 * it.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Begins when the command is one that is worth it and a second core is there; the program does not wait for it. */
    public static void begin(String... args) {
        boolean worth = args.length > 2 && args[0].equals("tailor");
        if (!worth || Runtime.getRuntime().availableProcessors() < 2) return;
        start("rehearsal of pages", Rehearsal::pages);
        start("rehearsal of words", Rehearsal::words);
    }

    private static void start(String name, Runnable part) {
        var thread = new Thread(() -> quietly(part), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** A failure here would meet the real job too, which tells it. */
    private static void quietly(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException ignored) {
            return;
        }
    }

    /** Sets a page, writes it and reads it back. */
    static void pages() {
        var resume = Importers.read(bytes("rehearsal.resume.json"), "rehearsal.resume.json");
        var cv = WholeCv.of(resume, Languages.orEnglish("en"));
        var template = Templates.find("classic");
        var set = Typesetter.set(cv, template, Paper.A4, new Wishes(2, ResumeJson.writeShown(resume)));
        var out = new ByteArrayOutputStream();
        try {
            Exports.find("pdf").write(set, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReadBacks.inProcess(out.toByteArray(), "cv.pdf", FieldAsked.all(cv));
    }

    /** Reads the dictionaries. */
    static void words() {
        SkillFinder.standard().find("Five years of Java", "en");
    }

    private static byte[] bytes(String name) {
        try (var in = Rehearsal.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the program lacks its file " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
