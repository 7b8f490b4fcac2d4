package dev.sartor.documents;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.StandIn;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/**
 * A model for Ada's documents, in Anthropic's wire format: for the CV one line that holds and one lie, for the letter a
 * sentence, for each reader a remark, and one skill; each answer costs cents. Asked for {@code /hold} it stops after its next first line until it is asked for
 * {@code /go}.
 */
final class WritingModel implements AutoCloseable {
    static final String SAID =
            "Replaced a commercial monitoring product with Prometheus, Thanos and Grafana and kept 13"
                    + " months of metrics";
    static final String LIE = "Led the move of 1,400 services to Kubernetes (EKS) over 14 months";
    static final String SENTENCE =
            "At Tidewell Payments I wrote Terraform modules for networks, databases and queues that"
                    + " 19 of the 23 product teams now use without asking us.";
    static final String REMARK = "It names the very tools that the job asks for.";

    private static final AnthropicDialect DIALECT = new AnthropicDialect();

    private final StandIn server;
    private volatile CountDownLatch open = new CountDownLatch(0);

    WritingModel() throws IOException {
        server = new StandIn(this::answer);
    }

    String address() {
        return server.address();
    }

    List<StandIn.Asked> asked() {
        return server.asked.stream().filter(one -> one.path().startsWith("/v1")).toList();
    }

    void hold() {
        open = new CountDownLatch(1);
    }

    void go() {
        open.countDown();
    }

    private StandIn.Told answer(StandIn.Asked asked) {
        if (asked.path().equals("/hold")) hold();
        if (asked.path().equals("/go")) go();
        if (!asked.path().startsWith("/v1")) return out -> out.whole(200, "text/plain", "" + asked().size());
        var waits = open;
        var pieces = DIALECT.whole(said(asked.body()));
        return out -> {
            out.stream("text/event-stream; charset=utf-8");
            for (var piece : pieces) {
                if (piece.contains("\",{") || piece.contains("\"]}")) waits.await();
                out.chunk(piece.replace("\"output_tokens\":40}", "\"output_tokens\":4000}"));
            }
            out.end();
        };
    }

    /** The answer in pieces: its beginning with the first offer, every other offer, its end. */
    private static List<String> said(String body) {
        if (body.contains("refused lines of a")) return List.of("{\"lines\":[", "]}");
        if (body.contains("middle paragraphs")) return List.of("{\"sentences\":[" + sentence(body), "]}");
        if (body.contains("hiring manager")) return List.of("{\"remarks\":[" + remark(body), "]}");
        if (body.contains("lists their skills")) return List.of("{\"remarks\":[" + skill(body), "]}");
        return List.of(
                "{\"lines\":[" + line(body, "Replaced a commercial", SAID),
                "," + line(body, "Led the move of 140", LIE),
                "]}");
    }

    private static String sentence(String body) {
        return "{\"paragraph\":\"1\",\"text\":\"" + SENTENCE + "\",\"facts\":[\"" + handle(body, "Wrote Terraform")
                + "\"],\"posting\":[]}";
    }

    private static String remark(String body) {
        return "{\"line\":\"" + handle(body, "Replaced a commercial") + "\",\"remark\":\"" + REMARK
                + "\",\"change\":\"none\",\"text\":\"\",\"facts\":[]}";
    }

    private static String skill(String body) {
        var line = handle(body, "Introduced service level");
        return "{\"line\":\"" + line + "\",\"remark\":\"\",\"change\":\"say\",\"text\":\"error budget policy\","
                + "\"facts\":[\"" + line + "\"]}";
    }

    private static String line(String body, String begins, String text) {
        return "{\"line\":\"" + handle(body, begins) + "\",\"text\":\"" + text + "\",\"facts\":[]}";
    }

    private static String handle(String body, String begins) {
        var found = Pattern.compile("(F\\d+) (?:\\[[^]]*] )?" + begins).matcher(body);
        return found.find() ? found.group(1) : "F0";
    }

    /** Sends it on: nothing else is held. */
    @Override
    public void close() throws IOException {
        go();
        server.close();
    }
}
