package dev.sartor.cli.latex;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.Extractors;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.ReadBack;
import dev.sartor.tailoring.Tailored;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The choice of LaTeX for the PDFs of a tailoring: a service makes them of the sources that we write. */
public final class LatexPages {
    private static final List<String> INSTEAD = List.of("md", "tex");
    private static final String INSTEAD_OF_PDF =
            " What is missing as PDF is there as Markdown and LaTeX; without --engine latex we set the PDFs ourselves.";

    @Option(
            names = "--engine",
            paramLabel = "sartor|latex",
            defaultValue = "sartor",
            description = "what sets the PDFs: our own typesetter, or a LaTeX service (default: ${DEFAULT-VALUE})")
    private String engine = "sartor";

    @Option(
            names = "--latex-service",
            paramLabel = "URL",
            description = "where it is (default: $$SARTOR_LATEX_SERVICE, else http://127.0.0.1:8091)")
    private @Nullable String service;

    private final LatexClient.Waiting waiting;

    public LatexPages() {
        this(Thread::sleep);
    }

    LatexPages(LatexClient.Waiting waiting) {
        this.waiting = waiting;
    }

    LatexPages asked(String otherEngine, String url) {
        engine = otherEngine;
        service = url;
        return this;
    }

    /** The formats that we write ourselves: where LaTeX makes the PDFs, its source and Markdown instead of them.
     * @throws BadInput when there is no such engine, or the address is none */
    public List<String> formats(List<String> wanted) {
        if (!engine.equals("sartor") && !engine.equals("latex"))
            throw new BadInput("There is no engine \"" + engine + "\".", "There are: sartor, latex.");
        if (!applies(wanted)) return wanted;
        address();
        var formats = new ArrayList<>(wanted);
        formats.remove("pdf");
        INSTEAD.stream().filter(format -> !formats.contains(format)).forEach(formats::add);
        return formats;
    }

    /** Adds the PDFs, where LaTeX is to make them; says in a plain sentence where it cannot.
     * @return whether everything that was wanted is there */
    public boolean add(Map<String, byte[]> files, Tailored tailored, List<String> wanted) {
        if (!applies(wanted)) return true;
        var client = new LatexClient(address(), waiting);
        boolean all = true;
        for (var draft : List.<Draft>of(tailored.cv(), tailored.letter())) {
            var name = draft instanceof Draft.Cv ? "cv" : "letter";
            var source = Objects.requireNonNull(files.get(name + ".tex"), "the source was asked for");
            switch (client.compile(new String(source, StandardCharsets.UTF_8))) {
                case LatexClient.Answer.Pdf pdf -> {
                    files.put(name + ".pdf", pdf.bytes());
                    System.err.println(readBack(name + ".pdf", pdf.bytes(), draft));
                }
                case LatexClient.Answer.Without without -> {
                    System.err.println(without.why() + INSTEAD_OF_PDF);
                    all = false;
                    if (without.away()) return false;
                }
            }
        }
        return all;
    }

    private static String readBack(String name, byte[] pdf, Draft draft) {
        var fields = FieldAsked.asSet(FieldAsked.all(draft), text(pdf));
        var all = ReadBacks.inProcess(pdf, name, fields);
        int asked = all.stream().mapToInt(ReadBack::fields).sum();
        int recovered = all.stream().mapToInt(ReadBack::recovered).sum();
        return name + ", made by LaTeX: " + recovered + " of " + asked + " fields read back";
    }

    /** What one reader makes of it, which tells the order in which TeX sets the fields of an entry's head. */
    private static String text(byte[] pdf) {
        var reader = Extractors.available().stream()
                .filter(each -> each.inProcess() && each.reads(FileKind.PDF))
                .reduce((one, other) -> other);
        try {
            return reader.isEmpty() ? "" : String.join("\n", reader.get().pages(pdf));
        } catch (IOException e) {
            return "";
        }
    }

    private boolean applies(List<String> wanted) {
        return engine.equals("latex") && wanted.contains("pdf");
    }

    private URI address() {
        var told = service == null ? System.getenv("SARTOR_LATEX_SERVICE") : service;
        var text = told == null || told.isBlank() ? "http://127.0.0.1:8091" : told.strip();
        try {
            var uri = new URI(text);
            if (uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()))) return uri;
        } catch (URISyntaxException e) {
            // told below
        }
        throw new BadInput(
                "\"" + text + "\" is no address of a LaTeX service.",
                "Give --latex-service one like http://127.0.0.1:8091.");
    }
}
