package dev.sartor.fetching.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;

/** Names and connections; another one stands in for the internet in tests. */
public interface Network {
    /** @throws IOException when the name is not known */
    List<InetAddress> resolve(String host) throws IOException;

    /** A connection to this very address. */
    Socket connect(InetAddress address, int port, int timeoutMillis) throws IOException;

    Network INTERNET = new Network() {
        @Override
        public List<InetAddress> resolve(String host) throws IOException {
            return List.of(InetAddress.getAllByName(host));
        }

        @Override
        public Socket connect(InetAddress address, int port, int timeoutMillis) throws IOException {
            var socket = new Socket();
            socket.connect(new InetSocketAddress(address, port), timeoutMillis);
            return socket;
        }
    };
}
