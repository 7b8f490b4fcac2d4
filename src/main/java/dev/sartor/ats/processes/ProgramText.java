package dev.sartor.ats.processes;

import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An extractor that starts a program of this machine, which writes the text to its standard output. */
public abstract class ProgramText implements Extractor {
    /** Begins each file's text where a script of ours writes it; no document holds this control. */
    protected static final String NEXT_FILE = "\u001e";

    /** When a program is asked, and how long it may run on a file. */
    protected enum When {
        EVERY_TIME(Duration.ofSeconds(10)),
        /** Too slow for every file that is made. */
        IN_EVALUATIONS(Duration.ofSeconds(90));

        private final Duration limit;

        When(Duration limit) {
            this.limit = limit;
        }
    }

    private final String id;
    private final FileKind kind;
    private final When when;
    private final String name;
    private final List<String> arguments;
    private final Optional<Path> path;

    /** What parts one file's text from the next, or nothing where the program takes one file only. */
    private final String between;

    /**
     * @param name of the program, or where the machine's own is
     * @param arguments where {@code {}} stands for the file's path
     */
    protected ProgramText(String id, FileKind kind, When when, String name, List<String> arguments) {
        this(id, kind, when, name, arguments, "");
    }

    /**
     * The same for a program that takes several files at once.
     *
     * @param between what it writes before each file's text
     */
    protected ProgramText(String id, FileKind kind, When when, String name, List<String> arguments, String between) {
        this.id = id;
        this.kind = kind;
        this.when = when;
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.between = between;
        path = name.startsWith("/") ? Optional.of(Path.of(name)).filter(Files::isExecutable) : Program.find(name);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final boolean reads(FileKind asked) {
        return asked == kind;
    }

    @Override
    public final boolean inProcess() {
        return false;
    }

    @Override
    public final boolean everyTime() {
        return when == When.EVERY_TIME;
    }

    @Override
    public boolean available() {
        return path.isPresent();
    }

    @Override
    public final List<String> pages(byte[] file) throws IOException {
        return pagesOfEach(List.of(file)).getFirst();
    }

    /** @return each text cut at form feeds, which end a page */
    @Override
    public final List<List<String>> pagesOfEach(List<byte[]> files) throws IOException {
        var program = path.orElseThrow(() -> new IOException(name + " is not installed"));
        if (between.isEmpty()) {
            var each = new ArrayList<List<String>>();
            for (var file : files) each.add(cut(new Program(program, when.limit).run(file, arguments)));
            return each;
        }
        var written = new Program(program, when.limit.multipliedBy(files.size())).run(files, arguments);
        var texts = List.of(written.split(between, -1));
        if (texts.size() != files.size() + 1)
            throw new IOException(name + " wrote " + (texts.size() - 1) + " texts for " + files.size() + " files");
        return texts.stream().skip(1).map(this::cut).toList();
    }

    private List<String> cut(String output) {
        var pages = List.of(text(output).split("\f", -1));
        boolean trailing = pages.size() > 1 && pages.getLast().isBlank();
        return trailing ? pages.subList(0, pages.size() - 1) : pages;
    }

    /** The text in what the program wrote. */
    protected String text(String output) {
        return output;
    }
}
