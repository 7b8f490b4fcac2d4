package dev.sartor.fetching;

import dev.sartor.fetching.addresses.PublicAddresses;
import dev.sartor.fetching.http.Call;
import dev.sartor.fetching.http.Deadline;
import dev.sartor.fetching.http.Exchange;
import dev.sartor.fetching.http.Network;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Calls of programs' interfaces whose answers come bit by bit: addresses checked and pinned, https unless the machine is one
 * that the operator named, redirects never followed, answers bounded in bytes and in time.
 */
public final class Calls {
    private final Network network;
    private final Reach reach;

    public Calls(Reach reach) {
        this(Network.INTERNET, reach);
    }

    public Calls(Network network, Reach reach) {
        this.network = network;
        this.reach = reach;
    }

    /**
     * @param deadline ends the call when time is up, however slowly bytes drip
     * @param idleMillis longest silence
     * @param largest bytes of the answer
     * @throws BadInput when the address is none that may be called
     * @throws ConnectException when nothing can be reached there
     */
    public Exchange send(Call call, Deadline deadline, int idleMillis, int largest) throws IOException {
        return Exchange.open(network, pinned(checked(call.address())), call, deadline, idleMillis, largest);
    }

    /** Refuses an address before it is kept, without connecting. @throws BadInput with what to do instead */
    public void check(URI address) {
        try {
            pinned(checked(address));
        } catch (IOException e) {
            throw new BadInput(address.getHost() + " cannot be found.", "Check the address.");
        }
    }

    private URI checked(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new BadInput("Only http and https can be called.", "Give an address that begins with https://.");
        if (uri.getHost() == null || uri.getRawUserInfo() != null)
            throw new BadInput("This address names no plain machine.", "Give it as https://host/path.");
        if (isNamed(uri)) return uri;
        if (!scheme.equals("https"))
            throw new BadInput(
                    "A key would travel readable to " + uri.getHost() + ".",
                    "Give an address that begins with https://.");
        if (uri.getPort() != -1 && uri.getPort() != 443)
            throw new BadInput(
                    uri.getHost() + " is called on the port for https only.", "Give an address without a port.");
        return uri;
    }

    private boolean isNamed(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        return reach.includes(uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** The name is looked up once; what is connected to is what was checked. */
    private InetAddress pinned(URI uri) throws IOException {
        var host = uri.getHost().startsWith("[")
                ? uri.getHost().substring(1, uri.getHost().length() - 1)
                : uri.getHost();
        var all = resolved(host);
        if (!isNamed(uri))
            for (var each : all)
                if (!PublicAddresses.contain(each))
                    throw new BadInput(
                            uri.getHost() + " is not on the public internet.",
                            "Give a public address, or ask who runs this server to allow it"
                                    + " (sartor.models.private-hosts).");
        return all.getFirst();
    }

    private List<InetAddress> resolved(String host) throws IOException {
        try {
            var all = network.resolve(host);
            if (all.isEmpty()) throw new ConnectException("no address");
            return all;
        } catch (UnknownHostException e) {
            var failure = new ConnectException("no address");
            failure.initCause(e);
            throw failure;
        }
    }
}
