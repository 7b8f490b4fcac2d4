package dev.sartor.cli.latex;

import dev.sartor.cli.commands.Exit;
import dev.sartor.cli.files.CacheFolder;
import dev.sartor.containment.latex.Compiler;
import dev.sartor.containment.latex.Engine;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sartor latex-service}: runs until it is ended. */
@Command(
        name = "latex-service",
        description = {
            "Makes PDFs of LaTeX for others: POST /compile {\"latex\": …}, GET /health.",
            "Each document is made behind walls: no network, no files, ten seconds."
        },
        footer = {"", "Example:", "  sartor latex-service --engine xelatex --port 8091"},
        mixinStandardHelpOptions = true)
public final class LatexServiceCommand implements Callable<Integer> {
    @Option(
            names = "--engine",
            paramLabel = "xelatex|lualatex|tectonic",
            description = "what makes the PDF (default: the first of these that is installed)")
    private @Nullable String engine;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "on which address (default: ${DEFAULT-VALUE}; 0.0.0.0 opens it to the network: it asks nobody who they are)")
    private String address = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8091",
            description = "where to listen (default: ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port = 8091;

    /** For the command line. */
    public LatexServiceCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535)
            throw new BadInput(port + " is no port.", "Give --port a number from 0 to 65535.");
        var compiler = Compiler.of(chosen(), CacheFolder.standard().resolve("latex"), TexFonts.all());
        compiler.warm();
        if (!compiler.works())
            throw new BadInput(
                    "No document can be made behind walls on this machine.",
                    "Allow user namespaces (a container needs --security-opt seccomp=unconfined), or install TeX anew.");
        try (var service = LatexService.start(
                new InetSocketAddress(address, port),
                compiler.engine().id(),
                compiler::compile,
                Runtime.getRuntime().availableProcessors())) {
            System.out.println(
                    "LaTeX service, " + compiler.engine().id() + ": http://" + address + ":" + service.port());
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new BadInput(
                    "Port " + port + " on " + address + " cannot be listened on.",
                    "Give another by --port, or 0 for a free one.");
        }
        return Exit.FINE;
    }

    private Engine chosen() {
        var asked = engine;
        if (asked != null) return Engine.of(asked);
        return Engine.there()
                .orElseThrow(() -> new BadInput(
                        "Neither xelatex, lualatex nor tectonic is installed.",
                        "Install one (Debian: apt-get install texlive-xetex texlive-latex-extra)."));
    }
}
