package dev.sartor.cli.standins;

import dev.sartor.cli.standins.StandIn.Asked;
import dev.sartor.cli.standins.StandIn.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replicate: a prediction is made, its output streamed from another address, its metrics asked for. */
public final class ReplicateDialect extends Dialect {
    @Override
    public String provider() {
        return "replicate";
    }

    @Override
    public String model() {
        return "meta/meta-llama-3-70b-instruct";
    }

    @Override
    protected List<String> pieces(List<String> text) {
        var out = output(text);
        out.add("event: done\nid: 1:9\ndata: {}\n\n");
        return out;
    }

    @Override
    protected List<String> cut(List<String> text) {
        return pieces(text);
    }

    @Override
    protected List<String> refusal() {
        return pieces(List.of("I can't help with that."));
    }

    @Override
    protected List<String> midway(List<String> text) {
        var out = output(text);
        out.add(event("error", "{\"detail\":\"CUDA out of memory\"}"));
        out.add(event("done", "{\"reason\":\"error\"}"));
        return out;
    }

    @Override
    protected String error(String type, String code) {
        return "{\"title\":\"x\",\"detail\":\"x\",\"type\":\"" + type + "\",\"status\":400}";
    }

    @Override
    protected @Nullable Told aside(Asked asked, String address) {
        if (asked.method().equals("POST"))
            return out -> out.whole(
                    201,
                    "application/json",
                    "{\"id\":\"p1\",\"status\":\"starting\",\"urls\":{\"stream\":\"" + address
                            + "/stream/p1\",\"get\":\"" + address + "/v1/predictions/p1\"}}");
        if (asked.path().startsWith("/v1/predictions"))
            return out -> out.whole(
                    200,
                    "application/json",
                    "{\"id\":\"p1\",\"status\":\"succeeded\",\"metrics\":{\"input_token_count\":125,\"output_token_count\":40}}");
        return null;
    }

    /** It tells neither a longest answer nor a refusal, and bills by 402. */
    @Override
    public boolean knows(Mishap mishap) {
        return mishap != Mishap.CUT_SHORT
                && mishap != Mishap.REFUSAL
                && mishap != Mishap.SPEND_LIMIT
                && mishap != Mishap.QUOTA;
    }

    private static List<String> output(List<String> text) {
        var out = new ArrayList<String>();
        for (var piece : text) out.add(event("output", piece.replace("\n", "\ndata: ")));
        return out;
    }
}
