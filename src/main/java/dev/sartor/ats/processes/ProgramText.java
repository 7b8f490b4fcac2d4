package dev.sartor.ats.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The text that a program reads out of a PDF, page by page. */
public final class ProgramText {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final String name;
    private final List<String> arguments;
    private final Optional<Path> path;
    private final Duration limit;

    /**
     * @param name of the program, or where the machine's own is
     * @param arguments where {@code {}} stands for the file's path
     */
    public ProgramText(String name, List<String> arguments) {
        this(name, arguments, LIMIT);
    }

    /** @param limit how long it may run on a file */
    public ProgramText(String name, List<String> arguments, Duration limit) {
        this.limit = limit;
        this.name = name;
        this.arguments = List.copyOf(arguments);
        path = name.startsWith("/") ? Optional.of(Path.of(name)).filter(Files::isExecutable) : Program.find(name);
    }

    public boolean installed() {
        return path.isPresent();
    }

    /** @return the text cut at form feeds, which end a page */
    public List<String> pages(byte[] file) throws IOException {
        var program = path.orElseThrow(() -> new IOException(name + " is not installed"));
        var text = new Program(program, limit).run(file, arguments);
        var pages = List.of(text.split("\f", -1));
        boolean trailing = pages.size() > 1 && pages.getLast().isBlank();
        return trailing ? pages.subList(0, pages.size() - 1) : pages;
    }
}
