package dev.sartor.llm.wire;

import dev.sartor.fetching.Calls;
import dev.sartor.fetching.http.Call;
import dev.sartor.fetching.http.Deadline;
import dev.sartor.fetching.http.Exchange;
import dev.sartor.fetching.http.TooLarge;
import dev.sartor.llm.Fault;
import dev.sartor.llm.ModelFailed;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Makes calls, and says of each that fails which {@link Fault} it was. */
public final class Wire {
    private static final int ERROR_BYTES = 64 << 10;

    private final Calls calls;
    private final Patience patience;

    public Wire(Calls calls, Patience patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /** Reads an answer as it comes. */
    public interface Reading<R> {
        R read(Exchange answer) throws IOException;
    }

    /**
     * @param reading of an answer with a status from 200 to 299
     * @throws ModelFailed whatever goes wrong on the way
     * @throws dev.sartor.kernel.BadInput when the address is none that may be called
     */
    public <R> R call(Call call, Reading<R> reading) {
        try (var deadline = new Deadline(patience.whole())) {
            try (var answer = calls.send(call, deadline, patience.idleMillis(), patience.bytes())) {
                if (answer.status() / 100 != 2) throw new ModelFailed(refusal(answer));
                return reading.read(answer);
            } catch (ModelFailed e) {
                throw deadline.isOver() ? new ModelFailed(new Fault.TooSlow(), e.usage()) : e;
            } catch (IOException e) {
                throw new ModelFailed(deadline.isOver() ? new Fault.TooSlow() : fault(e));
            }
        }
    }

    private static Fault fault(IOException e) {
        return switch (e) {
            case SocketTimeoutException _ -> new Fault.TooSlow();
            case ConnectException _ -> new Fault.Unreachable();
            case NoRouteToHostException _ -> new Fault.Unreachable();
            case TooLarge _ -> new Fault.Oversized();
            default -> new Fault.BrokenOff();
        };
    }

    private static Fault refusal(Exchange answer) throws IOException {
        var body = new String(answer.body().readNBytes(ERROR_BYTES), StandardCharsets.UTF_8);
        return Refusals.fault(answer.status(), answer.header("retry-after").orElse(null), body);
    }
}
